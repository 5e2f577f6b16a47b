"""What a scheme does about each sentence of its texts: a table for lawyers."""

from collections.abc import Callable

from bilanlib.engine.provision import Provision
from bilanlib.engine.scheme import Gap, Scheme
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json
from bilanlib.readings.reading import Reading
from bilanlib.render.wording import Wording


def render_coverage(scheme: Scheme, language: Language | str = Language.FRENCH) -> str:
    """Write what becomes of each sentence of a scheme's texts, then what the scheme does not judge."""
    wording = Wording(Language(language))
    lines = [wording.say("{title} ({id})", title=wording.say(scheme.title), id=scheme.id)]
    for one in scheme.all_provisions():
        lines += ["", *wording.headed(f"[{place_of(one, wording)}]", wording.say(one.says))]
        lines += wording.labelled("Traitement", [wording.say("{kind}", kind=one.kind)])
        lines += wording.labelled("Règles", [rule.id for rule in one.rules])
        lines += wording.labelled("Personnes", list(one.duties))
        lines += wording.labelled("Calculs", [name_of(function) for function in one.functions])
        lines += wording.labelled("Lectures", [f"{question.letter} ({question.id})" for question in disputes_of(one)])
        lines += wording.labelled("Précision", [wording.say(one.note)] if one.note else [])
    gaps = [_gap(gap, wording) for gap in scheme.all_gaps()]
    lines += ["", wording.say("Non jugé :"), *wording.listed(gaps)] if gaps else []
    return "\n".join(lines) + "\n"


def coverage_to_data(scheme: Scheme, language: Language | str = Language.FRENCH) -> dict[str, Json]:
    """What becomes of each sentence of a scheme's texts, as plain data."""
    wording = Wording(Language(language))
    return {
        "scheme": scheme.id,
        "title": wording.say(scheme.title),
        "provisions": [_provision(one, wording) for one in scheme.all_provisions()],
        "gaps": [
            {"id": gap.id, "title": wording.say(gap.title), "reason": wording.say(gap.reason), "force": gap.force.value}
            for gap in scheme.all_gaps()
        ],
    }


def _provision(one: Provision, wording: Wording) -> dict[str, Json]:
    return {
        "article": one.article.citation,
        "alinea": one.alinea,
        "sentence": one.sentence,
        "says": wording.say(one.says),
        "kind": one.kind.value,
        "rules": [rule.id for rule in one.rules],
        "duties": list(one.duties),
        "functions": [name_of(function) for function in one.functions],
        "readings": [question.id for question in disputes_of(one)],
        "note": wording.say(one.note) if one.note else "",
    }


def place_of(one: Provision, wording: Wording) -> str:
    """Where a provision stands: article, paragraph, sentence; the article alone where paragraphs are not counted."""
    if one.alinea == 0:
        return one.article.citation
    return wording.say(
        "{citation}, al. {alinea}, phrase {sentence}",
        citation=one.article.citation,
        alinea=one.alinea,
        sentence=one.sentence,
    )


def name_of(function: Callable[..., object]) -> str:
    """Where a function that works a provision out is found."""
    return f"{function.__module__}.{function.__qualname__}"


def disputes_of(one: Provision) -> tuple[type[Reading], ...]:
    """Disputed questions about a provision, those of its rules included."""
    asked = [question for rule in one.rules for question in rule.disputes()]
    return tuple(dict.fromkeys([*one.readings, *asked]))


def _gap(gap: Gap, wording: Wording) -> str:
    return wording.say("{title} Raison : {reason}.", title=wording.say(gap.title), reason=wording.say(gap.reason))
