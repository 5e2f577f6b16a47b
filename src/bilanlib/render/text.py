"""A report as text: one block per failure or open question, then what holds, what is due, what was not judged."""

from collections.abc import Mapping

from bilanlib.answers.finding import Finding
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.explanation import AnswerOutcome, ValueUsed, explain
from bilanlib.engine.outcome import answers_of
from bilanlib.engine.report import Judgement, Result
from bilanlib.law.citation import Draft
from bilanlib.messages.printable import Printable
from bilanlib.messages.terms import Language
from bilanlib.render.disputes import outcome_line
from bilanlib.render.parts import missing_line, reference_line, scheme_lines, scheme_name
from bilanlib.render.pins import pinned_lines
from bilanlib.render.printing import shown
from bilanlib.render.wording import Wording

_SHOWN = (Verdict.FAIL, Verdict.REVIEW, Verdict.OPEN)
_SUMMARY = {
    True: "Verdict : CONFORME. Toutes les règles de loi ou de règlement appliquées sont respectées.",
    False: "Verdict : NON CONFORME. Une règle de loi ou de règlement au moins n’est pas respectée.",
    None: "Verdict : INDÉTERMINÉ. Des faits manquent, ou un point est à examiner.",
}

DISPUTED = (
    "Point disputé : faites décider par qui répond du dossier, gardez-en la raison, et fixez la lecture retenue. Si "
    "aucun risque n’est accepté, tenez-vous-en à la lecture défavorable :"
)
"""What to do about a point on which the readings differ; what the unfavourable one asks for comes after it."""


def render_text(report: Judgement, language: Language | str = Language.FRENCH) -> str:
    """Write a report for people.

    Args:
        report: The report.
        language: `fr`, the language of the law, or `en`.

    Returns:
        Lines of at most 100 columns where words allow, ending with a line feed. No personal data of the case is
        in it; the words of pins are printed as they were told, without line breaks of their own.
    """
    wording = Wording(Language(language))
    lines = _head(report, wording)
    blocks = [result for verdict in _SHOWN for result in report.with_verdict(verdict)]
    for number, result in enumerate(blocks, 1):
        lines += ["", *_block(number, report, result, wording)]
    lines += _due(report, wording) + _settled(report, wording) + _left(report, wording)
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _head(report: Judgement, wording: Wording) -> list[str]:
    scheme = report.program.scheme
    lines = [
        *scheme_lines(scheme, wording),
        wording.say("Jugé au {at}.", at=report.at),
    ]
    lines += pinned_lines(report, wording)
    if report.previews:
        lines.append(wording.say("Projets examinés, qui ne sont pas du droit : {drafts}.", drafts=report.previews))
    lines += [wording.write(note) for note in report.notes]
    return [*lines, wording.say(_SUMMARY[report.lawful])]


def _block(number: int, report: Judgement, result: Result, wording: Wording) -> list[str]:
    why = explain(report, result.id)
    missing = [one for one in report.missing if one.path in result.missing]
    facts = [finding for finding in result.findings if finding.verdict in {Verdict.FAIL, Verdict.REVIEW}]
    lines = wording.headed(f"{number}. [{result.id}]", wording.say(result.title))
    lines += wording.labelled("Verdict", [_verdict(result, wording)])
    lines += _layer(report, result, wording)
    lines += wording.labelled("Texte", [reference_line(ref, wording) for ref in why.wordings])
    lines += wording.labelled(
        "Valeurs", [_value(used, wording) for used in why.values if not isinstance(used.value, Mapping)]
    )
    lines += wording.labelled("Le dossier", [_finding(finding, wording) for finding in facts])
    lines += wording.labelled("Lectures", [_answer(one, wording) for one in _disputed(why.answers)])
    lines += wording.labelled("Il manque", [missing_line(one, wording) for one in missing])
    return lines + wording.labelled("À faire", _remedies(result, facts, wording))


def _verdict(result: Result, wording: Wording) -> str:
    template = "{verdict} ({force})"
    if result.verdict is Verdict.REVIEW and result.recommended is not Verdict.REVIEW:
        template = "{verdict} ({force}) ; selon la lecture recommandée : {recommended}"
    if result.is_preview:
        template = "{verdict} (projet de texte, sans effet sur la conformité)"
    return wording.say(template, verdict=result.verdict, force=result.force, recommended=result.recommended)


def _layer(report: Judgement, result: Result, wording: Wording) -> list[str]:
    """Whose rule it is, where the case stands under several schemes."""
    parts = report.program.scheme.parts()
    names = [scheme_name(part, wording) for part in parts if part.id == result.layer]
    return wording.labelled("Dispositif", names) if len(parts) > 1 else []


def _value(used: ValueUsed, wording: Wording) -> str:
    source = used.source.title if isinstance(used.source, Draft) else used.source.citation
    facts: dict[str, Printable] = {
        "title": wording.say(used.parameter.title),
        "value": shown(used.value),
        "source": wording.say(source),
        "confidence": used.confidence.value,
    }
    return wording.say("{title} : {value} ({source} ; confiance {confidence})", **facts)


def _finding(finding: Finding, wording: Wording) -> str:
    text = wording.write(finding.message)
    return wording.placed(finding.where, text)


def _disputed(answers: tuple[AnswerOutcome, ...]) -> list[AnswerOutcome]:
    """What comes out under each answer, for the things about which the answers disagree."""
    verdicts: dict[str, set[Verdict]] = {}
    for one in answers:
        verdicts.setdefault(one.where, set()).add(one.verdict)
    return [one for one in answers if len(verdicts[one.where]) > 1]


def _answer(one: AnswerOutcome, wording: Wording) -> str:
    text = outcome_line(answers_of(one.choices), one.verdict, wording, is_recommended=one.is_recommended)
    return wording.placed(one.where, text)


def _remedies(result: Result, facts: list[Finding], wording: Wording) -> list[str]:
    if result.attestation is not None:
        return [
            wording.say("Motif donné par {by} : {reason}", by=result.attestation.by, reason=result.attestation.reason)
        ]
    own = [finding.remedy for finding in facts if finding.remedy is not None]
    texts = [wording.write(remedy) for remedy in own]
    if result.verdict is Verdict.REVIEW and any(leaf.choices for leaf in result.leaves):
        texts.insert(0, wording.say(DISPUTED))
    if not texts and result.verdict is Verdict.OPEN:
        texts = [wording.say("Obtenez les faits qui manquent et vérifiez de nouveau.")]
    if not texts and result.rule is not None:
        texts = [wording.say(result.rule.remedy)]
    return list(dict.fromkeys(texts))


def _due(report: Judgement, wording: Wording) -> list[str]:
    found = [
        (finding.due_on, f"{_finding(finding, wording)} [{result.id}]")
        for result in report.results
        if result.verdict in {Verdict.PASS, Verdict.NOT_APPLICABLE}
        for finding in result.findings
        if finding.due_on is not None and finding.due_on >= report.at
    ]
    texts = [text for _, text in sorted(found)]
    return ["", wording.say("Échéances :"), *wording.listed(texts)] if texts else []


def _settled(report: Judgement, wording: Wording) -> list[str]:
    lines: list[str] = []
    for verdict, title in ((Verdict.PASS, "Respecté :"), (Verdict.NOT_APPLICABLE, "Sans objet :")):
        results = report.with_verdict(verdict)
        if results:
            texts = [f"{wording.say(result.title)} [{result.id}]" for result in results]
            lines += ["", wording.say(title), *wording.listed(texts)]
    return lines


def _left(report: Judgement, wording: Wording) -> list[str]:
    lines: list[str] = []
    if report.not_covered:
        gaps = [
            wording.say("{title} Raison : {reason}.", title=wording.say(gap.title), reason=wording.say(gap.reason))
            for gap in report.not_covered
        ]
        lines += ["", wording.say("Non jugé :"), *wording.listed(gaps)]
    if report.left_to_humans:
        duties = [f"{wording.say(duty.title)} [{duty.id}]" for duty in report.left_to_humans]
        lines += ["", wording.say("Laissé au jugement des personnes :"), *wording.listed(duties)]
    return lines
