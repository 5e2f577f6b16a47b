"""INTERACTIF: hours, numbers and days that its programme announces."""

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType

from bilanlib.law.citation import Reference
from bilanlib.law.fr.interactif import DEROULE, EVALUATION, INSCRIPTION, TARIFS
from bilanlib.models.session_kinds import ACTION_KINDS
from bilanlib.models.terms import Author, DocumentKind, Modality, Phase, SessionKind, Topic
from bilanlib.money import Money, TaxBasis
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.period import Period, days, months, years
from bilanlib.periods.span import Span

_DAY = "1900-01-01"
_DEROULE, _TARIFS, _INSCRIPTION = DEROULE.since(_DAY), TARIFS.since(_DAY), INSCRIPTION.since(_DAY)
_EVALUATION = EVALUATION.since(_DAY)


def _hours(name: str, title: str, number: int, source: Reference, direction: Direction) -> Parameter[timedelta]:
    return Parameter(f"fr.interactif.{name}", title, (Value(timedelta(hours=number), source),), direction)


PHASE_HOURS: Parameter[Mapping[Phase, timedelta]] = Parameter(
    "fr.interactif.deroule.phase-hours",
    "heures de chaque phase du déroulé type",
    (
        Value(
            MappingProxyType(
                {
                    Phase.PRELIMINARY: timedelta(hours=2),
                    Phase.INVESTIGATION: timedelta(hours=18),
                    Phase.CONCLUSION: timedelta(hours=4),
                }
            ),
            _DEROULE,
        ),
    ),
    Direction.EXACT,
)
"""Hours of each phase in the typical course; the course of one person is adapted."""

PRIOR_HOURS = _hours("deroule.prior-hours", "durée de l’entretien préalable", 1, _DEROULE, Direction.EXACT)
"""How long the prior interview lasts; it is free and stands outside the total."""

INTERVIEWS: Parameter[int] = Parameter(
    "fr.interactif.deroule.interviews", "nombre d’entretiens du déroulé type", (Value(8, _DEROULE),), Direction.EXACT
)
"""How many interviews the typical course has, without the prior interview and the follow-up."""

DAYS_AFTER_PRIOR: Parameter[int] = Parameter(
    "fr.interactif.deroule.days-after-prior",
    "jours ouvrés après l’entretien préalable à partir desquels le bilan commence",
    (Value(11, _DEROULE),),
    Direction.AT_LEAST,
)
"""The bilan begins from that working day on; the day after the prior interview is the first."""

CONTENTS: Parameter[Mapping[Phase, frozenset[Topic]]] = Parameter(
    "fr.interactif.deroule.contents",
    "contenu annoncé de chaque phase",
    (
        Value(
            MappingProxyType(
                {
                    Phase.PRELIMINARY: frozenset(
                        {Topic.SITUATION_ANALYSED, Topic.OBJECTIVES_STATED, Topic.SKILLS, Topic.WORK_CONTEXT}
                    ),
                    Phase.INVESTIGATION: frozenset(
                        {Topic.CAREER_PATH, Topic.PERSONALITY, Topic.APTITUDES, Topic.MOTIVATIONS, Topic.FEASIBILITY}
                    ),
                    Phase.CONCLUSION: frozenset({Topic.POSSIBILITIES, Topic.ACTION_PLAN, Topic.STEPS}),
                }
            ),
            _DEROULE,
        ),
    ),
    Direction.SUPERSET,
)
"""What each phase is said to cover."""

HANDED_OVER: Parameter[frozenset[DocumentKind]] = Parameter(
    "fr.interactif.deroule.handed-over",
    "documents remis au bénéficiaire",
    (
        Value(
            frozenset(
                {
                    DocumentKind.GUIDE,
                    DocumentKind.PORTFOLIO,
                    DocumentKind.ACTION_PLAN,
                    DocumentKind.TRACKING_SHEET,
                    DocumentKind.SYNTHESIS,
                }
            ),
            _DEROULE,
        ),
    ),
    Direction.SUPERSET,
)
"""What the person is given by the end."""

TOTAL_HOURS: Parameter[Span] = Parameter(
    "fr.interactif.tarifs.total-hours",
    "durée totale annoncée",
    (Value(Span(timedelta(hours=17), timedelta(hours=24)), _TARIFS),),
    Direction.EXACT,
)
"""The total as it is printed; with the parts printed beside it only the upper bound is left."""

COUNTED_KINDS: Parameter[frozenset[SessionKind]] = Parameter(
    "fr.interactif.tarifs.counted-kinds",
    "heures comptées dans la durée totale",
    (Value(ACTION_KINDS - {SessionKind.TRIPARTITE}, _TARIFS),),
    Direction.EXACT,
)
"""Hours of the total: with the counsellor and of personal work. The optional meeting of three is sold apart."""

COUNSELLOR_HOURS = _hours("tarifs.counsellor-hours", "heures en face à face", 17, _TARIFS, Direction.EXACT)
"""Hours with the counsellor, in one room or at a distance at the same time."""

COUNSELLOR_KINDS: Parameter[frozenset[SessionKind]] = Parameter(
    "fr.interactif.tarifs.counsellor-kinds",
    "séances en face à face",
    (Value(frozenset({SessionKind.INTERVIEW}), _TARIFS),),
    Direction.EXACT,
)
"""Kinds of hours with the counsellor."""

SYNCHRONOUS: Parameter[frozenset[Modality]] = Parameter(
    "fr.interactif.tarifs.synchronous",
    "façons de se rencontrer en face à face",
    (Value(frozenset({Modality.IN_PERSON, Modality.VIDEO, Modality.PHONE}), _TARIFS),),
    Direction.EXACT,
)
"""In one room, or at a distance at the same time."""

PERSONAL_HOURS = _hours("tarifs.personal-hours", "heures de travail personnel", 7, _TARIFS, Direction.AT_LEAST)
"""Hours of personal work, at least."""

PERSONAL_KINDS: Parameter[frozenset[SessionKind]] = Parameter(
    "fr.interactif.tarifs.personal-kinds",
    "travail personnel, tests et enquêtes compris",
    (Value(frozenset({SessionKind.INDIVIDUAL_WORK, SessionKind.TEST, SessionKind.FIELD_ENQUIRY}), _TARIFS),),
    Direction.EXACT,
)
"""Kinds of hours of personal work."""

PRICE: Parameter[Money] = Parameter(
    "fr.interactif.tarifs.price", "prix", (Value(Money(2400), _TARIFS),), Direction.EXACT
)
"""Price of the bilan, tax included."""

OPTION_PRICE: Parameter[Money] = Parameter(
    "fr.interactif.tarifs.option-price",
    "prix de la restitution tripartite",
    (Value(Money(250, tax_basis=TaxBasis.EXCLUSIVE), _TARIFS),),
    Direction.EXACT,
)
"""Price of the optional meeting of three, tax excluded: it is never added to the price."""

SPAN: Parameter[tuple[Period, Period]] = Parameter(
    "fr.interactif.inscription.span",
    "étalement, au moins et au plus",
    (Value((days(21), months(4)), _INSCRIPTION),),
    Direction.EXACT,
)
"""From the first session to the last one, at least and at most; the follow-up is left out."""

DAYS_BEFORE_START: Parameter[int] = Parameter(
    "fr.interactif.inscription.days-before-start",
    "jours ouvrés avant le début jusqu’auxquels on peut s’inscrire",
    (Value(11, _INSCRIPTION),),
    Direction.AT_LEAST,
)
"""Registration is possible until that working day before the start; the day before the start is the first."""

WRITTEN: Parameter[frozenset[DocumentKind]] = Parameter(
    "fr.interactif.evaluation.written",
    "documents communiqués sur accord écrit préalable",
    (Value(frozenset({DocumentKind.SYNTHESIS, DocumentKind.PROJECT_SYNTHESIS}), _EVALUATION),),
    Direction.SUPERSET,
)
"""Documents that go to others only on the person's written agreement, given before."""

FOLLOW_UP: Parameter[Period] = Parameter(
    "fr.interactif.evaluation.follow-up",
    "temps entre la fin du bilan et l’entretien de suivi",
    (Value(months(6), _EVALUATION),),
    Direction.EXACT,
)
"""When the follow-up interview is: from then on, then, or by then, according to the place in the document."""

TRACKING: Parameter[Period] = Parameter(
    "fr.interactif.evaluation.tracking",
    "durée du suivi personnalisé après la fin du bilan",
    (Value(years(1), _EVALUATION),),
    Direction.AT_MOST,
)
"""How long the person is followed up after the end."""

SYNTHESIS_AUTHOR: Parameter[Author] = Parameter(
    "fr.interactif.deroule.author",
    "auteur de la synthèse annoncé",
    (Value(Author.JOINT, _DEROULE),),
    Direction.EXACT,
)
"""Who writes the synthesis: both together."""
