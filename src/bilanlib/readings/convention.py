"""Disputed points of the tripartite convention: what it is required for, and what may begin before it."""

from bilanlib.readings.reading import Answer, Reading, Standing


class AcceptanceTime(
    Reading,
    id="acceptance-time",
    letter="A2",
    question="Les dix jours sont-ils un délai maximal pour accepter, ou un temps de réflexion à laisser passer ?",
):
    """A2: what the ten days of R. 6313-8 are for."""

    MAXIMUM = Answer(
        "maximum",
        Standing.ARGUED,
        "un délai maximal : l’action peut commencer dès que tous ont signé",
        "lettre de l’article R. 6313-8",
        is_recommended=True,
    )
    """The most the employee may take."""
    REFLECTION = Answer(
        "reflection",
        Standing.REMOTE,
        "un temps de réflexion : aucune séance avant son terme",
        "convention type de l’arrêté du 27 octobre 1992 ; habitude de prestataires",
    )
    """Time that must go by before the first session."""


class CoFunding(
    Reading,
    id="co-funding",
    letter="A16",
    question="L’employeur qui abonde un bilan payé par le CPF doit-il conclure la convention tripartite ?",
):
    """A16: whether an employer's top-up of a bilan paid by the CPF calls for the convention."""

    NO_CONVENTION = Answer(
        "no-convention",
        Standing.ARGUED,
        "non, sauf si le bilan relève aussi du plan de développement des compétences",
        "D. 6323-6, al. 1, qui ne renvoie qu’aux articles R. 6313-4 à R. 6313-7",
        is_recommended=True,
    )
    """Only the plan and the redeployment leave call for it."""
    CONVENTION = Answer("convention", Standing.REMOTE, "oui", "aucun texte")
    """The top-up calls for it as well."""


class StartBeforeSignature(
    Reading,
    id="start-before-signature",
    letter="A22",
    question="L’action peut-elle commencer avant que tous aient signé la convention ?",
):
    """A22: whether a session may be held before all three have signed; express for the redeployment leave only."""

    AFTER_ALL_SIGNED = Answer(
        "after-all-signed",
        Standing.ARGUED,
        "non : le bilan « fait l’objet » de la convention, qui le précède",
        "R. 6313-8, al. 1 ; R. 1233-35 par analogie",
        is_recommended=True,
    )
    """No session before the last signature."""
    ALLOWED = Answer("allowed", Standing.REMOTE, "oui, si la convention est signée ensuite", "silence du texte")
    """Sessions may come first."""
