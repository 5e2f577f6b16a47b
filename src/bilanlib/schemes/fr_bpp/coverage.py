"""Scheme `fr-bpp`: its articles, and what becomes of each thing they say.

The texts were read in restatements: what they say is counted in our order, as sentences of one paragraph.
"""

from bilanlib.law.fr.arrete_2023_08_01 import ART_7 as MEETING
from bilanlib.law.fr.arrete_2023_08_01 import ART_8, ART_9, ART_10, ART_11
from bilanlib.law.fr.decret_2022_1043 import ART_7
from bilanlib.rules.fr.arrete_2023_08_01 import art_10, art_11
from bilanlib.rules.fr.decret_2022_1043 import art_7
from bilanlib.schemes.fr_bpp import duties
from bilanlib.schemes.sentences import judged, left, untested

PROVISIONS = (
    untested(
        ART_7,
        1,
        "Le bilan de parcours analyse parcours et motivations pour bâtir un projet professionnel.",
        "c’est une définition : rien n’y est exigé que la suite ne précise",
    ),
    judged(ART_7, 1, "L’agent le demande, ou l’employeur avec son accord.", art_7.agreement, sentence=2),
    left(ART_7, 1, "Un professionnel qualifié le conduit, tenu au secret.", duties.PROFESSIONAL, sentence=3),
    judged(ART_7, 1, "L’agent et lui rédigent ensemble la synthèse.", art_7.author, sentence=4),
    left(ART_7, 1, "Le référent handicap est informé, s’il y a lieu.", duties.DISABILITY, sentence=5),
    untested(ART_7, 1, "Aucune durée n’est fixée.", "les textes n’en disent rien : rien n’est compté", sentence=6),
    untested(
        MEETING,
        1,
        "Il se tient en présence ou à distance, sur le temps de service.",
        "présence et distance sont admises ; la part du temps de service n’est pas encore jugée",
    ),
    left(ART_8, 1, "Tout agent peut en bénéficier, par l’offre publiée.", duties.REQUEST),
    left(ART_9, 1, "En groupe, la confidentialité est convenue.", duties.GROUPS),
    untested(
        ART_9,
        1,
        "Il se tient en groupe ou, selon la situation de l’agent, en entretiens.",
        "les deux formes sont admises : rien ne peut y manquer",
        sentence=2,
    ),
    judged(ART_10, 1, "Il peut être structuré en quatre phases.", art_10.phases),
    judged(ART_11, 1, "La synthèse dit résultats, compétences et pistes, rédigée à deux.", art_7.author),
    judged(ART_11, 1, "L’agent la transmet ; l’employeur l’obtient avec son accord.", art_11.sharing, sentence=2),
)
"""In the order of the articles."""
