"""Who may know what of a case itself: kinds of facts, those who look, and how far they see."""

from collections.abc import Mapping
from typing import TypeAlias

from bilanlib.messages.terms import Term
from bilanlib.models.bilan import Bilan
from bilanlib.models.funding import FundingLine
from bilanlib.models.sessions import Session
from bilanlib.models.terms import Capacity, FundingSource, Recipient


class FieldClass(Term):
    """Fields of the models that are shown, or withheld, together."""

    EXISTENCE = "existence", "l’existence du bilan"
    NAMES = "names", "le nom des personnes"
    DATES = "dates", "les dates et les heures"
    CONVENTION = "convention", "la convention, le prix et les signatures"
    ANSWER = "answer", "le refus de la convention"
    FUNDING = "funding", "les lignes de financement"
    CONSENT = "consent", "le consentement, sa rétractation et le refus"
    COURSE = "course", "les phases, les points abordés, les tests et l’existence des documents"
    CONTENT = "content", "le contenu des documents"
    HEALTH = "health", "la santé, le handicap et les aménagements"
    OFFER = "offer", "ce qu’une offre publie"
    KEY = "key", "les clés d’un programme"
    NOTES = "notes", "les notes d’un programme"


class Viewer(Term):
    """Who looks at a case, and in what position the case puts them."""

    BENEFICIARY = "beneficiary", "le bénéficiaire"
    STAFF = "staff", "la personne qui réalise le bilan"
    EMPLOYER_WHO_PAYS = "employer_who_pays", "l’employeur qui finance le bilan"
    EMPLOYER_WHO_DOES_NOT_PAY = "employer_who_does_not_pay", "l’employeur qui ne finance pas le bilan"
    EMPLOYER_ASKED_FOR_LEAVE = "employer_asked_for_leave", "l’employeur à qui l’absence est demandée au titre du CPF"
    PAYER = "payer", "le financeur"
    ANYONE_ELSE = "anyone_else", "toute autre personne"
    READER_OF_OFFER = "reader_of_offer", "quiconque lit une offre"


class Extent(Term):
    """How much of a class of fields somebody sees."""

    ALL = "all", "tout"
    OWN_LINE = "own_line", "sa propre ligne"
    TITLE_ASKED = "title_asked", "le titre auquel l’absence est demandée"
    DATES_ASKED = "dates_asked", "les jours pour lesquels l’absence est demandée"
    BY_DOCUMENT = "by_document", "selon ce qui peut être communiqué de chaque document"
    NOTHING = "nothing", "rien"


VisibilityTable: TypeAlias = Mapping[FieldClass, Mapping[Viewer, Extent]]
"""How far each viewer sees each class of fields. It has a row for every class; who is not in a row sees nothing."""

PARTS: Mapping[Extent, frozenset[tuple[type, str]]] = {
    Extent.OWN_LINE: frozenset({(Bilan, "funding"), (FundingLine, "source"), (FundingLine, "amount")}),
    Extent.TITLE_ASKED: frozenset({(Bilan, "funding"), (FundingLine, "source")}),
    Extent.DATES_ASKED: frozenset({(Bilan, "sessions"), (Session, "day"), (Session, "on_working_time")}),
}
"""Fields that are seen where a class of fields is seen in part; of a list, the items that concern the viewer."""

INSIDERS: Mapping[Recipient, Viewer] = {
    Recipient.BENEFICIARY: Viewer.BENEFICIARY,
    Recipient.COUNSELLOR: Viewer.STAFF,
}
"""Recipients whose position does not depend on the case."""

EMPLOYER = frozenset({Recipient.EMPLOYER_HR, Recipient.EMPLOYER_MANAGER})
"""Recipients who stand for the employer."""

EMPLOYER_LINES = frozenset(
    {
        FundingSource.EMPLOYER_PLAN,
        FundingSource.REDEPLOYMENT_LEAVE,
        FundingSource.EMPLOYER_TOP_UP,
        FundingSource.PUBLIC_EMPLOYER,
    }
)
"""Titles under which the employer pays."""

PAYER_LINES = frozenset(
    {
        FundingSource.CPF,
        FundingSource.OPCO,
        FundingSource.FRANCE_TRAVAIL,
        FundingSource.TRANSITIONS_PRO,
        FundingSource.STATE,
        FundingSource.REGION,
        FundingSource.AGEFIPH,
        FundingSource.SELF_EMPLOYED_FUND,
        FundingSource.LOCAL_AUTHORITY,
    }
)
"""Titles under which a fund pays, or a public body that does not employ the person. "Other" does not say who it is, and
nobody can be told from it."""

LEAVE_LINES = frozenset({FundingSource.CPF})
"""Titles under which an absence on working time is asked of an employer who does not pay."""

BINDING = frozenset({Capacity.IN_PERSON, Capacity.LEGAL_REPRESENTATIVE, Capacity.DELEGATE})
"""Capacities in which somebody who signs for the employer surely binds it, so that it is a party to the convention."""
