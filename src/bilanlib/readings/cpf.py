"""Disputed points of the compte personnel de formation (CPF)."""

from bilanlib.readings.reading import Answer, Reading, Standing


class BarDate(
    Reading,
    id="bar-date",
    letter="A7",
    question="De quel jour du bilan précédent les cinq ans de carence partent-ils ?",
):
    """A7: which day of the earlier bilan lies within the five years before the request (D. 6323-6, al. 4)."""

    FUNDING_AGREEMENT = Answer(
        "funding-agreement",
        Standing.ARGUED,
        "du jour de l’accord de financement, un accord d’il y a cinq ans jour pour jour étant compris",
        "D. 6323-6, al. 4 : « bénéficié […] d’un financement »",
        is_recommended=True,
    )
    """The day of the funding agreement, in [request − 5 years, request)."""
    START = Answer("start", Standing.ARGUED, "du premier jour du bilan précédent", "date que chacun connaît")
    """Its first day."""
    END = Answer("end", Standing.ARGUED, "du dernier jour du bilan précédent", "date du service fait et du paiement")
    """Its last day."""


class PriceShare(
    Reading,
    id="price-share",
    letter="A9",
    question="Quelle part d’un prix global revient aux heures que le CPF peut payer ?",
):
    """A9: how one price is shared between accompaniment and other hours."""

    STATED = Answer(
        "stated", Standing.ARGUED, "celle que l’appelant indique", "silence de l’article D. 6323-6", is_recommended=True
    )
    """The caller states it."""
    BY_HOURS = Answer("by-hours", Standing.ARGUED, "au prorata des heures", "usage comptable")
    """In proportion to the hours."""
    WHOLE_PRICE = Answer("whole-price", Standing.REMOTE, "le prix entier", "aucun texte")
    """The whole price."""


class Participation(
    Reading,
    id="participation",
    letter="A11",
    question="La participation du titulaire est-elle comprise dans son reste à payer, ou s’y ajoute-t-elle ?",
):
    """A11: whether the participation is a floor of what the holder pays, or comes on top."""

    INCLUDED = Answer(
        "included",
        Standing.OFFICIAL,
        "comprise : c’est un minimum",
        "Mon compte formation",
        is_recommended=True,
    )
    """A floor."""
    ADDED = Answer("added", Standing.REMOTE, "ajoutée", "des prestataires")
    """On top."""


class CapReach(
    Reading,
    id="cap-reach",
    letter="A12",
    question="Le plafond de droits vaut-il aussi pour les droits majorés des salariés peu qualifiés ?",
):
    """A12: whether the ceiling of D. 6323-1 A reaches the rights of L. 6323-11-1, which it does not name."""

    NAMED_ONLY = Answer(
        "named-only",
        Standing.ARGUED,
        "non : il vaut pour les droits qu’il nomme",
        "lettre de l’article D. 6323-1 A, qui nomme L. 6323-11, L. 6323-27 et L. 6323-34",
        is_recommended=True,
    )
    """Only the rights that it names."""
    ALL_RIGHTS = Answer(
        "all-rights",
        Standing.ARGUED,
        "oui : ce sont des droits de L. 6323-11, majorés",
        "L. 6323-11-1, qui déroge au montant de L. 6323-11",
    )
    """All acquired rights."""


class StateEmployer(
    Reading,
    id="state-employer",
    letter="A21",
    question="L’État employeur qui a payé un bilan ouvre-t-il les cinq ans de carence ?",
):
    """A21: whether the State that pays as an employer is "l'Etat" of L. 6316-1."""

    NO_BAR = Answer(
        "no-bar",
        Standing.ARGUED,
        "non : il paie comme employeur",
        "L. 6316-1, qui nomme l’État comme financeur de la formation",
        is_recommended=True,
    )
    """No bar: it paid as an employer."""
    BAR = Answer("bar", Standing.ARGUED, "oui : l’État est nommé", "lettre de l’article L. 6316-1")
    """A bar: the State is named."""
