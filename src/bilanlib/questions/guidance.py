"""What to write in a convention, mention by mention. Advice on drafting, not text of the law."""

from collections.abc import Mapping
from types import MappingProxyType

from bilanlib.messages.message import Message
from bilanlib.models.terms import Mention, Party

OF_MENTIONS: Mapping[Mention, Message] = MappingProxyType(
    {
        Mention.TITLE: Message(
            "Nommez l’action : « bilan de compétences ». Un autre nom (coaching, bilan de carrière) laisse douter que "
            "c’en soit un."
        ),
        Mention.OBJECTIVE: Message(
            "Dites à quoi ce bilan doit servir : faire le point sur les compétences, les aptitudes et les motivations "
            "de la personne, pour un projet professionnel et, s’il y a lieu, de formation (L. 6313-4)."
        ),
        Mention.CONTENT: Message(
            "Décrivez ce qui sera fait dans chacune des trois phases : préliminaire, investigation, conclusions "
            "(R. 6313-4)."
        ),
        Mention.MEANS: Message(
            "Dites avec qui et avec quoi : conseillers et leurs qualifications, tests et outils, locaux ou "
            "visioconférence, documentation."
        ),
        Mention.DURATION: Message(
            "Écrivez le nombre d’heures, {limit} au plus, de préférence par phase, et ce qu’il compte : entretiens, "
            "tests, travail personnel."
        ),
        Mention.PERIOD: Message(
            "Donnez le premier et le dernier jour prévus. Placez le premier après la signature du salarié : tant qu’il "
            "n’a pas accepté, rien n’est conclu."
        ),
        Mention.CONDUCT: Message(
            "Dites comment les séances se passent : rythme, lieu ou distance, sur le temps de travail ou en dehors. "
            "Les conclusions se font en entretiens personnalisés (R. 6313-4, 3°)."
        ),
        Mention.FOLLOW_UP: Message(
            "Dites comment le bilan est suivi : points d’étape, puis possibilité d’un entretien de suivi après la fin "
            "(R. 6313-4, 3°), quand et à l’initiative de qui."
        ),
        Mention.DELIVERY_OF_RESULTS: Message(
            "Dites quand, comment et par qui les résultats détaillés sont remis au bénéficiaire. Un tiers ne les "
            "reçoit qu’avec son accord (L. 6313-4)."
        ),
        Mention.DELIVERY_OF_SYNTHESIS: Message(
            "Dites quand et comment le document de synthèse est remis au bénéficiaire. N’y prévoyez pas d’envoi "
            "d’office à l’employeur : il ne le reçoit qu’avec l’accord du bénéficiaire (L. 6313-4)."
        ),
        Mention.PRICE: Message(
            "Écrivez le montant, s’il est hors taxes, toutes taxes comprises ou exonéré, et ce qu’il couvre."
        ),
        Mention.PAYMENT: Message(
            "Dites qui paie, quand et comment : échéances, facture, part de chacun s’il y a plusieurs financeurs."
        ),
    }
)
"""What to write for each mention; `{limit}` is the longest duration on the day of the draft."""

OF_PARTIES: Mapping[Party, Message] = MappingProxyType(
    {
        Party.EMPLOYER: Message("Nommez l’employeur et son SIREN ; signe une personne qui l’engage."),
        Party.BENEFICIARY: Message("Nommez le salarié ; il signe lui-même, et sa signature vaut acceptation."),
        Party.PROVIDER: Message(
            "Nommez l’organisme prestataire et son SIREN ; signe une personne qui l’engage. Ce n’est pas l’employeur "
            "(R. 6313-5)."
        ),
    }
)
"""What to write for each party."""

OF_ACCEPTANCE = Message(
    "Rappelez au salarié qu’il a {period} à compter de la transmission du projet pour l’accepter en signant, et que "
    "son silence vaut refus. Gardez la preuve du jour de la transmission."
)
"""What to tell the employee with the draft; `{period}` is how long there is to accept."""
