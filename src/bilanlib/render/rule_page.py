"""A rule as a page: what it requires, on which wordings and values, which facts it asks for, what is disputed."""

from bilanlib.engine.rule import Rule
from bilanlib.engine.scheme import Scheme
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json
from bilanlib.parameters.parameter import Parameter, Value
from bilanlib.render.disputes import answer_line
from bilanlib.render.printing import is_mapping, shown
from bilanlib.render.wording import Wording


def render_rule(rule: Rule, language: Language | str = Language.FRENCH) -> str:
    """Write the page of a rule."""
    wording = Wording(Language(language))
    lines = wording.headed(f"[{rule.id}]", wording.say(rule.title))
    lines += wording.labelled("Force", [wording.say("{force}", force=rule.force)])
    lines += wording.labelled("Concerne", _about(rule, wording))
    lines += wording.labelled("Dépend du", [wording.say(rule.governed_by.name)])
    lines += wording.labelled("Textes", [f"{wording.write(ref.message)} {ref.url}".rstrip() for ref in rule.sources])
    lines += wording.labelled("Valeurs", [text for parameter in rule.uses for text in _history(parameter, wording)])
    lines += wording.labelled("Faits", _asked(rule, wording))
    for question in rule.disputes():
        texts = [wording.placed(f"{question.letter} ({question.id})", wording.say(question.question))]
        lines += wording.labelled("Lecture", texts + [answer_line(answer, wording) for answer in question])
    return "\n".join([*lines, *wording.labelled("À faire", [wording.say(rule.remedy)])]) + "\n"


def _about(rule: Rule, wording: Wording) -> list[str]:
    """Which of the things it is about, where it is about some of them."""
    if rule.each is None or rule.about is None:
        return []
    values, path = rule.about.values, f"{rule.each.things or rule.each.path}.{rule.about.fact.path}"
    told = wording.say(values.title) if isinstance(values, Parameter) else wording.say("{value}", value=shown(values))
    return [wording.placed(path, told)]


def _asked(rule: Rule, wording: Wording) -> list[str]:
    """Each question once, with every path it is about."""
    paths: dict[str, list[str]] = {}
    for path, ask in rule.questions().items():
        paths.setdefault(wording.say(ask.text), []).append(path)
    return [wording.placed(", ".join(about), question) for question, about in paths.items()]


def render_rules(scheme: Scheme, language: Language | str = Language.FRENCH) -> str:
    """Write the list of the rules of a scheme."""
    wording = Wording(Language(language))
    lines = [wording.say("{title} ({id})", title=wording.say(scheme.title), id=scheme.id)]
    for rule in scheme.all_rules():
        title = wording.say("{title} ({force})", title=wording.say(rule.title), force=rule.force)
        lines += [f" {rule.id}", *wording.indented(title)]
    return "\n".join(lines) + "\n"


def rules_to_data(scheme: Scheme, language: Language | str = Language.FRENCH) -> dict[str, Json]:
    """The rules of a scheme as plain data."""
    wording = Wording(Language(language))
    rules: list[Json] = [
        {
            "id": rule.id,
            "title": wording.say(rule.title),
            "force": rule.force.value,
            "sources": [reference.citation for reference in rule.sources],
            "preview": None if rule.preview is None else rule.preview.id,
        }
        for rule in scheme.all_rules()
    ]
    return {"scheme": scheme.id, "title": wording.say(scheme.title), "rules": rules}


def _entry(title: str, entry: Value[object], wording: Wording) -> str:
    template = "{title} : {value}, depuis le {since} ({source} ; confiance {confidence})"
    if not entry.source.version.is_dated:
        template = "{title} : {value} ({source}, sans date ; confiance {confidence})"
    return wording.say(
        template,
        title=title,
        # A table has a row for each word, and too many for a page on a rule: data has them all.
        value=wording.say("un tableau, mot par mot") if is_mapping(entry.value) else shown(entry.value),
        since=entry.since,
        source=entry.source.citation,
        confidence=entry.confidence.value,
    )


def _history(parameter: Parameter[object], wording: Wording) -> list[str]:
    title = wording.say(parameter.title)
    texts = [_entry(title, entry, wording) for entry in parameter.values]
    if parameter.draft is not None:
        draft = wording.say(parameter.draft.draft.title)
        texts.append(
            wording.say(
                "{title} : {value}, selon {draft}", title=title, value=shown(parameter.draft.value), draft=draft
            )
        )
    return texts
