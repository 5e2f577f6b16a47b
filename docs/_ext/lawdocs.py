"""Writes the pages on law and on readings from the schemes themselves, before every build, so that they cannot rot."""

import inspect
from collections.abc import Iterable
from pathlib import Path

from sphinx.application import Sphinx

from bilanlib.engine.fact import Question
from bilanlib.engine.provision import Provision
from bilanlib.engine.rule import Rule
from bilanlib.engine.scheme import Scheme
from bilanlib.law.citation import LAW_AS_OF, Article, Reference, Version
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language, Term
from bilanlib.parameters.parameter import Parameter, Value
from bilanlib.readings.catalogue import READINGS
from bilanlib.readings.reading import Reading, Standing
from bilanlib.render.coverage import disputes_of, name_of, place_of
from bilanlib.render.printing import in_order, is_mapping, printable
from bilanlib.render.wording import Wording
from bilanlib.schemes.catalogue import OURS


def setup(app: Sphinx) -> dict[str, bool]:
    """Write the pages as soon as the builder is known."""
    app.connect("builder-inited", _write_pages)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _write_pages(app: Sphinx) -> None:
    root = Path(app.srcdir) / "reference"
    pages = {
        root / "law.md": _law_page(),
        root / "coverage.md": _coverage_page(),
        root / "readings.md": _readings_page(),
    }
    for article, rules in _rules_by_article().items():
        pages[root / "law" / f"{_address(article)}.md"] = _article_page(article, rules)
    for stale in set((root / "law").rglob("*.md")) - set(pages):
        stale.unlink()
    for path, text in pages.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        # A page that has not changed keeps its time, and Sphinx does not read it again.
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def _rules_by_article() -> dict[Article, list[Rule]]:
    found: dict[Article, list[Rule]] = {}
    for rule in dict.fromkeys(rule for scheme in OURS for rule in scheme.all_rules()):
        found.setdefault(rule.sources[0].article, []).append(rule)
    return found


def _address(article: Article) -> str:
    number = article.number.lower().replace("-", "_")
    name = number if number[0].isalpha() else f"art_{number}"
    return f"{article.text.folder.replace('.', '/')}/{name}"


def _law_page() -> str:
    lines = [
        "# Law",
        "",
        f"The law was read up to {LAW_AS_OF}. These pages are written from the rules at every build of the docs.",
        "The French text of a title is the source; the English one is its translation.",
    ]
    for scheme in OURS:
        lines += ["", *_scheme_section(scheme)]
    return "\n".join(lines) + "\n"


def _scheme_section(scheme: Scheme) -> list[str]:
    articles = dict.fromkeys(rule.sources[0].article for rule in scheme.all_rules())
    lines = [f"## {scheme.id}", "", f"{_say(scheme.title)}.", "", "```{toctree}", ":maxdepth: 2", ""]
    lines += [*(f"law/{_address(article)}" for article in articles), "```"]
    if scheme.all_duties():
        lines += ["", "**Left to people**", ""]
        lines += [f"- `{duty.id}`: {_say(duty.title)} {_say(duty.guidance)}" for duty in scheme.all_duties()]
    if scheme.all_gaps():
        lines += ["", "**Not judged yet**", ""]
        lines += [
            f"- `{gap.id}` ({_say(gap.force.label)}): {_say(gap.title)} {_say(gap.reason).capitalize()}."
            for gap in scheme.all_gaps()
        ]
    return lines


def _article_page(article: Article, rules: list[Rule]) -> str:
    lines = [f"# {article.citation}", "", f"*{article.text.title}*. {_say(article.subject)}.", ""]
    lines += _table(
        ("wording", "from", "until (excluded)", "confidence"),
        (
            (
                _linked(version.source_id or "no id", _url(article, version)),
                version.validity.since if version.is_dated else "undated",
                version.validity.until or "in force when last read",
                version.confidence.value,
            )
            for version in article.versions
        ),
    )
    for rule in rules:
        lines += ["", *_rule_section(rule)]
    return "\n".join(lines) + "\n"


def _rule_section(rule: Rule) -> list[str]:
    lines = [f"(rule-{rule.id})=", f"## {rule.id}", "", f"**{_say(rule.title)}**", "", f"*{rule.title}*", ""]
    if rule.preview is not None:
        lines += [f"A draft, not law (`{rule.preview.id}`): {_say(rule.preview.title)}.", ""]
    subjects = sorted(subject.__name__.lower() for subject in rule.subjects)
    lines += [
        f"- Force: {_say(rule.force.label)} (`{rule.force.value}`)",
        f"- Judges: {', '.join(subjects)}{', thing by thing: ' + rule.each.path if rule.each else ''}",
        *_about(rule),
        f"- Governing event: {_say(rule.governed_by.name)}",
        *([f"- Only where: {_say(rule.when.ask.text)} (`{rule.when.path}`)"] if rule.when else []),
        f"- What to do: {_say(rule.remedy)}",
    ]
    lines += _understanding(rule)
    lines += ["", "### Wordings cited", "", *(f"- {_cited(source)}" for source in rule.sources)]
    if rule.uses:
        header = ("value", "what it is", "from", "set by", "confidence")
        rows = [row for parameter in rule.uses for row in _history(parameter)]
        lines += ["", "### Values", "", *_table(header, rows)]
    lines += ["", "### Facts asked", ""]
    lines += _table(("question", "paths", "who knows", "proof"), _asked(rule))
    questions = rule.disputes()
    if questions:
        lines += ["", "### Readings", ""]
        lines += [f"- [{one.letter} `{one.id}`](#reading-{one.id}): {_say(one.question)}" for one in questions]
    return lines


def _about(rule: Rule) -> list[str]:
    """Which of the things it is about, where it is about some of them."""
    if rule.about is None:
        return []
    values = rule.about.values
    told = _say(values.title) if isinstance(values, Parameter) else _value(values)
    return [f"- Only those of which `{rule.about.fact.path}` is among: {told}"]


def _asked(rule: Rule) -> list[tuple[object, ...]]:
    """What the rule may ask, each question once with every path it is about."""
    paths: dict[Question, list[str]] = {}
    for path, ask in rule.questions().items():
        paths.setdefault(ask, []).append(f"`{path}`")
    return [(_say(ask.text), ", ".join(told), _say(ask.holder.label), _say(ask.proof)) for ask, told in paths.items()]


def _understanding(rule: Rule) -> list[str]:
    """How the text was understood: the section `Reading:` of the rule's docstring."""
    _, _, after = (inspect.getdoc(rule.body) or "").partition("\nReading:\n")
    text = " ".join(after.partition("\nSource:\n")[0].split())
    return ["", "### How the text is understood", "", text] if text else []


def _since(entry: Value[object]) -> object:
    return entry.since if entry.source.version.is_dated else "undated"


def _history(parameter: Parameter[object]) -> list[tuple[object, ...]]:
    title = _say(parameter.title)
    rows: list[tuple[object, ...]] = [
        (_value(entry.value), title, _since(entry), entry.source.citation, entry.confidence.value)
        for entry in parameter.values
    ]
    if parameter.draft is not None:
        draft = parameter.draft.draft
        rows.append((_value(parameter.draft.value), title, "never in force", draft.id, draft.confidence.value))
    return rows


def _value(value: object) -> str:
    if is_mapping(value):
        # What is said of several words is written once.
        said: dict[str, list[str]] = {}
        for key in in_order(value):
            said.setdefault(_inner(value[key]), []).append(f"`{_name(key)}`")
        return "; ".join(f"{', '.join(names)}: {told}" for told, names in said.items())
    return Message("{value}", (("value", printable(value)),)).format(Language.ENGLISH)


def _inner(value: object) -> str:
    return f"({_value(value)})" if is_mapping(value) else _value(value)


def _name(key: object) -> str:
    if isinstance(key, Reading):
        return key.answer.name
    return key.value if isinstance(key, Term) else str(key)


def _cited(source: Reference) -> str:
    return _linked(source.message.format(Language.ENGLISH), source.url)


def _url(article: Article, version: Version) -> str:
    return Reference(article, version).url


def _coverage_page() -> str:
    lines = [
        "# Coverage",
        "",
        "What each sentence of the texts says, in our words, and what the library does about it. The same table comes",
        "from `bilanlib rules --coverage`. A *rule* gives a verdict; a *condition* says when other rules apply; an",
        "*effect* is worked out and used; what is left to people is listed in the reports that it concerns; for what",
        "is not encoded the reason is given.",
    ]
    for scheme in OURS:
        lines += ["", f"## {scheme.id}", ""]
        if scheme.all_provisions():
            header = ("where", "what it says", "what becomes of it", "by", "disputed")
            lines += _table(header, (_covered(one) for one in scheme.all_provisions()))
        if scheme.all_gaps():
            lines += ["", "Not judged:", ""]
            lines += [f"- {_say(gap.title)} {_say(gap.reason).capitalize()}." for gap in scheme.all_gaps()]
    return "\n".join(lines) + "\n"


def _covered(one: Provision) -> tuple[object, ...]:
    by = [f"[`{rule.id}`](#rule-{rule.id})" for rule in one.rules]
    by += [f"`{duty}`" for duty in one.duties] + [f"`{name_of(function)}`" for function in one.functions]
    disputed = [f"[{question.letter}](#reading-{question.id})" for question in disputes_of(one)]
    what = _say(one.kind.label) + (f"; {_say(one.note)}" if one.note else "")
    where = place_of(one, Wording(Language.ENGLISH))
    return where, _say(one.says), what, ", ".join(by), ", ".join(disputed)


def _readings_page() -> str:
    rules = [rule for scheme in OURS for rule in scheme.all_rules()]
    lines = [
        "# Readings",
        "",
        "Questions that the texts leave open. Official and argued answers are tried unless a caller pins one;",
        "a remote answer is tried only when a caller pins it. See [](../how-to/answer-open-questions.md).",
    ]
    for question in READINGS:
        asking = dict.fromkeys(rule for rule in rules if question in rule.disputes())
        lines += ["", f"(reading-{question.id})=", f"## {question.letter}: {question.id}", ""]
        lines += [f"**{_say(question.question)}**", "", f"*{question.question}*", ""]
        asked = ", ".join(f"[`{rule.id}`](#rule-{rule.id})" for rule in asking) or "no rule yet"
        lines += [f"Asked by: {asked}.", ""]
        lines += _table(
            ("answer", "what it says", "standing", "who holds it, or on what it rests", "tried", "recommended"),
            (_answer(member) for member in question),
        )
    return "\n".join(lines) + "\n"


def _answer(member: Reading) -> tuple[object, ...]:
    answer = member.answer
    tried = "only when pinned" if answer.standing is Standing.REMOTE else "by default"
    recommended = "yes" if answer.is_recommended else ""
    standing = _say(answer.standing.label)
    return (f"`{answer.name}`", _say(answer.label), standing, _say(answer.holders), tried, recommended)


def _say(text: str) -> str:
    return Message(text).format(Language.ENGLISH)


def _linked(text: str, url: str) -> str:
    return f"[{text}]({url})" if url else text


def _table(header: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> list[str]:
    lines = [header, tuple("---" for _ in header), *rows]
    return ["| " + " | ".join(str(cell).replace("|", "\\|") for cell in line) + " |" for line in lines]
