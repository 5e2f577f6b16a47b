"""Why a document may be shown, or may not."""

from bilanlib.messages.terms import Term


class Permission(Term):
    """Whether a document may be shown."""

    ALLOWED = "allowed", "permise"
    REFUSED = "refused", "refusée"
    CANNOT_TELL = "cannot_tell", "indéterminée"
    """Facts are missing, or the scheme does not answer. The document is not to be shown."""
    REVIEW = "review", "à examiner"
    """Answers to a disputed question disagree, or a person must judge. The document is not to be shown until then."""


class Ground(Term):
    """On what a permission or a refusal rests."""

    ADDRESSEE = "addressee", "le bénéficiaire est le destinataire de ses documents"
    CARRIES_OUT = "carries_out", "le destinataire réalise le bilan, et le document n’a pas à être déjà détruit"
    NO_CONTENT = "no_content", "la pièce ne contient rien du bilan"
    EMPLOYER_PAYS = "employer_pays", "la pièce prouve la réalisation du bilan à l’employeur qui le finance"
    AGREED = "agreed", "le bénéficiaire en est d’accord"
    REQUESTED = "requested", "le bénéficiaire l’a demandé"
    NOT_OPPOSED = "not_opposed", "aucune opposition de la personne n’est enregistrée"
    NOT_AGREED = "not_agreed", "aucun accord du bénéficiaire ne vaut ce jour-là pour ce document et ce destinataire"
    NOT_ASKED_FOR = "not_asked_for", "le bénéficiaire ne l’a pas demandé, et son accord ne suffit pas"
    OPPOSED = "opposed", "le bénéficiaire s’y est opposé"
    DESTRUCTION_DUE = "destruction_due", "le document devait être détruit"
    EMPLOYER_DOES_NOT_PAY = "employer_does_not_pay", "l’employeur ne finance pas le bilan et n’a pas à le connaître"
    OTHER_PURPOSE = "other_purpose", "la pièce ne peut être demandée que pour un autre but"
    CARRIED_BY_BENEFICIARY = "carried_by_beneficiary", "seul le bénéficiaire peut le communiquer, lui-même"
    FORBIDDEN = "forbidden", "le dispositif l’interdit"
    NOT_LISTED = "not_listed", "aucun texte ne le permet, et ce qui n’est pas permis est refusé"
    SECRET = "secret", "l’accord du bénéficiaire ne lève pas clairement le secret professionnel"
    NOT_TOLD = "not_told", "des faits manquent"
    NOT_COVERED = "not_covered", "le dispositif n’a pas de règle encodée pour ce jour-là"
    OUT_OF_SCOPE = "out_of_scope", "une décision de justice n’est pas jugée ici"

    @property
    def permission(self) -> Permission:
        """What it leads to."""
        if self in _ALLOWING:
            return Permission.ALLOWED
        if self in {Ground.NOT_TOLD, Ground.NOT_COVERED, Ground.OUT_OF_SCOPE}:
            return Permission.CANNOT_TELL
        return Permission.REVIEW if self is Ground.SECRET else Permission.REFUSED

    @property
    def allows(self) -> bool:
        """Whether the document may be shown."""
        return self in _ALLOWING

    @property
    def rests_on_a_word(self) -> bool:
        """Whether the person's agreement or request stands behind it, whatever it is enough for."""
        return self in {Ground.AGREED, Ground.REQUESTED, Ground.SECRET}


_ALLOWING = frozenset(
    {
        Ground.ADDRESSEE,
        Ground.CARRIES_OUT,
        Ground.NO_CONTENT,
        Ground.EMPLOYER_PAYS,
        Ground.AGREED,
        Ground.REQUESTED,
        Ground.NOT_OPPOSED,
    }
)
