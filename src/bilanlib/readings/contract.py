"""Disputed points of the contract of a person who pays."""

from bilanlib.readings.reading import Answer, Reading, Standing


class WithdrawalDays(
    Reading,
    id="withdrawal-days",
    letter="A1b",
    question="Comment compter les dix jours dont la personne qui paie dispose pour se rétracter ?",
):
    """A1b: how the ten days of L. 6353-5 are counted; the text says only "dix jours", as R. 6313-8 does."""

    ROLLED = Answer(
        "rolled",
        Standing.ARGUED,
        "jours calendaires, reportés au premier jour ouvrable",
        "Civ. 3e, 5 déc. 2007, n° 06-19.567, sur un délai de rétractation ; CPC, art. 641 et 642",
        is_recommended=True,
    )
    """Calendar days; a last day that is not worked moves to the next working day."""
    UNROLLED = Answer(
        "unrolled",
        Standing.ARGUED,
        "jours calendaires, sans report",
        "CPC, art. 641 ; C. civ., art. 2228 et 2229",
    )
    """Calendar days, whatever day the last one is."""


class OwnContract(
    Reading,
    id="own-contract",
    letter="A8",
    question="Les articles L. 6353-3 à L. 6353-7 valent-ils pour un bilan que la personne paie elle-même ?",
):
    """A8: whether the articles on the contract of a person who pays reach a bilan."""

    APPLIES = Answer(
        "applies",
        Standing.ARGUED,
        "oui : le contrat d’un bilan suit ces articles",
        "L. 6351-1, qui rattache les actions de L. 6313-1 aux contrats de L. 6353-3 ; R. 6351-5 ; usage",
        is_recommended=True,
    )
    """They do."""
    TRAINING_ONLY = Answer(
        "training-only",
        Standing.ARGUED,
        "non : ils ne visent que les actions de formation",
        "lettre de ces articles (« formation ») ; L. 6313-1, qui distingue le bilan depuis 2019",
    )
    """They speak of training, and a bilan is another kind of action since 2019."""


class TwoWithdrawals(
    Reading,
    id="two-withdrawals",
    letter="A8b",
    question="La rétractation du consommateur s’ajoute-t-elle à celle du Code du travail ?",
):
    """A8b: whether the consumer's withdrawal stands beside that of L. 6353-5 at a distance or off premises."""

    CUMULATIVE = Answer(
        "cumulative",
        Standing.ARGUED,
        "oui : la personne profite du délai le plus long",
        "C. conso., art. L. 221-18, qui n’écarte pas la formation",
        is_recommended=True,
    )
    """Both; the longer one is offered."""
    LABOUR_ONLY = Answer(
        "labour-only",
        Standing.ARGUED,
        "non : le Code du travail règle seul ce contrat",
        "règle spéciale de l’article L. 6353-5",
    )
    """Only that of the Code du travail."""


class PartPayment(
    Reading,
    id="part-payment",
    letter="A8c",
    question="La personne qui ne paie qu’une part du bilan signe-t-elle le contrat de l’article L. 6353-3 ?",
):
    """A8c: "à ses frais" says neither "in part" nor "in whole"."""

    ANY_PART = Answer(
        "any-part",
        Standing.ARGUED,
        "oui : ce qu’elle paie est à ses frais",
        "but protecteur de l’article L. 6353-3",
        is_recommended=True,
    )
    """Any part is enough."""
    WHOLE_PRICE = Answer(
        "whole-price",
        Standing.ARGUED,
        "non : elle doit payer tout le prix",
        "lettre de l’article L. 6353-3 : « à titre individuel et à ses frais »",
    )
    """Only who pays all of it signs."""
