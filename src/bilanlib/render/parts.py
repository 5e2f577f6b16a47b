"""What several answers hold, as plain data and as lines: wordings, facts to ask for, what is not judged."""

from bilanlib.answers.missing import Missing
from bilanlib.engine.scheme import Gap, Scheme
from bilanlib.law.citation import Reference
from bilanlib.models.table import Json
from bilanlib.render.wording import Wording


def scheme_lines(scheme: Scheme, wording: Wording) -> list[str]:
    """The scheme by which a case is judged, and a line for each layer under which it stands as well."""
    named = {one.id: scheme_name(one, wording) for one in (scheme, *scheme.layers)}
    first, *others = named.values()
    return [first, *(wording.say("Jugé aussi selon : {scheme}.", scheme=one) for one in others)]


def scheme_name(scheme: Scheme, wording: Wording) -> str:
    """A scheme by its title and its id."""
    return wording.say("{title} ({id})", title=wording.say(scheme.title), id=scheme.id)


def citation_to_dict(reference: Reference) -> dict[str, Json]:
    """A wording as plain data: how to cite it, between which days it holds, where to read it, how sure it is.

    A document without a date has no first day.
    """
    validity = reference.version.validity
    return {
        "citation": reference.citation,
        "source_id": reference.version.source_id,
        "since": validity.since.isoformat() if reference.version.is_dated else None,
        "until": None if validity.until is None else validity.until.isoformat(),
        "url": reference.url,
        "confidence": reference.version.confidence.value,
    }


def missing_to_dict(one: Missing, wording: Wording) -> dict[str, Json]:
    """A fact to ask for as plain data."""
    return {
        "path": one.path,
        "question": wording.write(one.question),
        "holder": one.holder.value,
        "proof": wording.write(one.proof),
        "rules": list(one.rules),
    }


def gap_to_dict(gap: Gap, wording: Wording) -> dict[str, Json]:
    """What a scheme does not judge, as plain data."""
    return {
        "id": gap.id,
        "title": wording.say(gap.title),
        "reason": wording.say(gap.reason),
        "force": gap.force.value,
        "announced": gap.is_announced,
    }


def reference_line(reference: Reference, wording: Wording) -> str:
    """A wording with the days between which it holds, and where to read it."""
    return f"{wording.write(reference.message)} {reference.url}".rstrip()


def missing_line(one: Missing, wording: Wording) -> str:
    """A fact to ask for, who knows it and what proves it."""
    return wording.say(
        "{path} : {question} (le sait : {holder} ; preuve : {proof})",
        path=one.path,
        question=wording.write(one.question),
        holder=one.holder,
        proof=wording.write(one.proof),
    )
