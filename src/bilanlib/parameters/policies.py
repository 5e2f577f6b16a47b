"""Who decides whether a document may be shown: the policies, which each scheme sets for itself."""

from bilanlib.messages.terms import Term


class DisclosurePolicy(Term):
    """What showing a document to a recipient rests on."""

    FORBIDDEN = "forbidden", "interdite"
    OPT_IN = "opt_in", "soumise à l’accord de la personne"
    OPT_OUT = "opt_out", "permise sauf opposition de la personne"
    CARRIED_BY_BENEFICIARY = "carried_by_beneficiary", "réservée à la personne elle-même"
    EMPLOYER_ASSOCIATED = "employer_associated", "l’employeur est associé à la démarche"
