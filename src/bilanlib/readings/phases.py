"""Disputed points of the phases, of the synthesis, and of the hours of accompaniment."""

from bilanlib.readings.reading import Answer, Reading, Standing


class GroupSessions(
    Reading,
    id="group-sessions",
    letter="A17",
    question="Des séances collectives sont-elles permises dans la phase d’investigation ?",
):
    """A17: group sessions in the investigation; no text speaks of them since R. 6322-36 was repealed."""

    ALLOWED = Answer(
        "allowed",
        Standing.ARGUED,
        "oui, si le respect de la vie privée est assuré",
        "silence du code depuis 2019 ; R. 6322-36 abrogé, dans le même sens",
        is_recommended=True,
    )
    """Allowed, if privacy is kept."""
    FORBIDDEN = Answer(
        "forbidden",
        Standing.REMOTE,
        "non",
        "les « entretiens personnalisés » des conclusions (R. 6313-4, 3°), par analogie",
    )
    """Forbidden."""


class SynthesisContents(
    Reading, id="synthesis-contents", letter="A18", question="Le contenu du document de synthèse est-il libre ?"
):
    """A18: what the synthesis speaks of; R. 6322-38, which said so, was repealed on 2019-01-01."""

    FREE = Answer(
        "free",
        Standing.ARGUED,
        "oui ; l’ancienne liste de l’article R. 6322-38 n’est plus qu’un usage",
        "silence du code depuis 2019",
        is_recommended=True,
    )
    """Free; the old list is good practice."""


class MinimumAccompaniment(
    Reading,
    id="minimum-accompaniment",
    letter="A19",
    question="Une durée minimale d’accompagnement est-elle en vigueur ?",
):
    """A19: the thirteen hours of the draft of February 2026."""

    NONE_IN_FORCE = Answer(
        "none-in-force",
        Standing.OFFICIAL,
        "non : aucun texte publié au 20 août 2026 n’en fixe",
        "R. 6313-4 dans sa rédaction de 2019, toujours en vigueur",
        is_recommended=True,
    )
    """None is in force."""
    DRAFT = Answer(
        "draft",
        Standing.REMOTE,
        "celle du projet de décret présenté en février 2026 (aperçu)",
        "projet de décret NOR TRSD2602696D, jamais publié à cette date",
    )
    """That of the draft; pinning it asks for the preview of the draft."""


class AccompanimentHour(
    Reading, id="accompaniment-hour", letter="A10", question="Qu’est-ce qu’une heure d’accompagnement ?"
):
    """A10: which hours are accompaniment (D. 6323-6, al. 3, and the draft of 2026); no text defines them."""

    SYNCHRONOUS = Answer(
        "synchronous",
        Standing.ARGUED,
        "une heure que le prestataire et le bénéficiaire passent ensemble, sur place ou à distance",
        "sens courant ; « accompagnement effectif par le prestataire » du projet de 2026",
        is_recommended=True,
    )
    """Time that provider and beneficiary spend together, on the spot or from afar."""
    ANY_PROVIDER_TIME = Answer(
        "any-provider-time", Standing.REMOTE, "toute heure que le prestataire y consacre", "aucun texte"
    )
    """Any time of the provider."""
