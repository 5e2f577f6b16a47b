"""Which facts may be asked for once those that are missing today are told?"""

from collections.abc import Iterator

from bilanlib.answers.verdict import Verdict
from bilanlib.engine.fact import Question
from bilanlib.engine.report import Judgement
from bilanlib.engine.rule import Rule
from bilanlib.io.schema.places import has_path
from bilanlib.models.views import Subject
from bilanlib.questions.places import is_above, untold_at
from bilanlib.questions.work_item import NextQuestion


def upcoming_in(report: Judgement) -> tuple[NextQuestion, ...]:
    """What rules that are open declare that they may look at, that is untold, and that is not asked for yet.

    A rule whose verdict is definite asks nothing more, so that nothing else can be asked for in a second round.
    """
    listed = [one.path for one in report.missing]
    found: dict[str, tuple[Question, list[str]]] = {}
    waiting = [result.rule for result in report.results if result.verdict is Verdict.OPEN]
    for rule in (one for one in waiting if one is not None):
        for path, ask in _untold(rule, report.case):
            if not any(is_above(one, path) for one in listed):
                found.setdefault(path, (ask, []))[1].append(rule.id)
    top = [path for path in found if not any(other != path and is_above(other, path) for other in found)]
    return tuple(_next(path, *found[path]) for path in sorted(top, key=lambda one: (-len(found[one][1]), one)))


def _untold(rule: Rule, case: Subject) -> Iterator[tuple[str, Question]]:
    declared = {path: ask for path, ask in rule.questions().items() if has_path(type(case), path)}
    for path, ask in declared.items():
        is_whole = not any(other != path and is_above(path, other) for other in declared)
        yield from ((where, ask) for where in untold_at(case, path, is_whole=is_whole))


def _next(path: str, ask: Question, rules: list[str]) -> NextQuestion:
    return NextQuestion(path=path, question=ask.text, holder=ask.holder, rules=tuple(dict.fromkeys(rules)))
