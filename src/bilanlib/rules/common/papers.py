"""Who wrote the synthesis."""

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.verdict import Verdict
from bilanlib.models.terms import Author

OTHER_DOCUMENT = Template("other-document", Verdict.NOT_APPLICABLE, "{kind} : la règle parle de la synthèse seule")
OTHER_AUTHOR = Template(
    "other-author",
    Verdict.FAIL,
    "la synthèse est rédigée par : {author} ; attendu : {wanted}",
    "Faites rédiger la synthèse par : {wanted}.",
)


def judge_author(where: str, author: Author, wanted: Author) -> Findings:
    """The synthesis is written by who should."""
    return () if author is wanted else (OTHER_AUTHOR.at(where, author=author, wanted=wanted),)
