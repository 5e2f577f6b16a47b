"""Code du travail. The personal training account (compte personnel de formation, CPF)."""

from datetime import date

from bilanlib.law.citation import Article, Confidence
from bilanlib.law.fr.code_du_travail.wording import CODE_DU_TRAVAIL, legi

R6323 = Article(
    CODE_DU_TRAVAIL,
    "R6323",
    (legi(49488983, "2024-05-02", "2026-04-02"), legi(53744158, "2026-04-02", sure=Confidence.B)),
    "Participation forfaitaire du titulaire",
)
"""What the holder pays of every action; the wording of 2026 is known from secondary sources only."""

D6323_1A = Article(
    CODE_DU_TRAVAIL, "D6323-1A", (legi(53569786, "2026-02-26"),), "Plafonds des droits inscrits sur le CPF"
)
"""How many euros of the yearly rights can pay for an action; a bilan has a ceiling of its own."""

L6323_2 = Article(CODE_DU_TRAVAIL, "L6323-2", (legi(37385087, "2019-01-01"),), "Accord exprès du titulaire du CPF")
"""The account is used with the express agreement of its holder only; refusing is no fault."""

L6323_4 = Article(
    CODE_DU_TRAVAIL,
    "L6323-4",
    (
        legi(37385061, "2019-01-01", "2023-01-01"),
        legi(46873603, "2023-01-01", "2024-01-01"),
        legi(48600487, "2024-01-01", "2024-04-17"),
        legi(49423585, "2024-04-17"),
    ),
    "Droits, participation du titulaire et abondements du CPF",
)
"""Who pays what beside the rights."""

L6323_4_UNREAD_SINCE = date(2026, 8, 19)
"""First day seen of a wording of L. 6323-4 that was not read: later days are answered by the one before."""

D6323_4 = Article(
    CODE_DU_TRAVAIL, "D6323-4", (legi(38021770, "2019-01-01"),), "Délais de la demande d’absence et de la réponse"
)
"""How long before, and how soon the answer."""

L6323_6 = Article(
    CODE_DU_TRAVAIL,
    "L6323-6",
    (
        legi(37385057, "2019-01-01", "2022-01-01"),
        legi(43029367, "2022-01-01", "2024-01-01"),
        legi(47713294, "2024-01-01", "2025-02-16"),
        legi(51184759, "2025-02-16", "2026-02-21"),
        legi(53549516, "2026-02-21"),
    ),
    "Actions que le CPF peut payer",
)
"""A bilan is one of them."""

L6323_6_UNREAD_SINCE = date(2026, 6, 27)
"""First day by which a wording of L. 6323-6 that was not read may be in force."""

D6323_6 = Article(
    CODE_DU_TRAVAIL,
    "D6323-6",
    (legi(38034714, "2019-01-01", "2026-02-26"), legi(53572443, "2026-02-26")),
    "Bilan de compétences payé par le compte personnel de formation",
)
"""Which articles hold for a bilan paid by the CPF, and on what conditions."""

L6323_7 = Article(
    CODE_DU_TRAVAIL, "L6323-7", (legi(46873599, "2023-01-01"),), "Participation du titulaire : qui en est dispensé"
)
"""Job seekers do not owe the participation."""

L6323_9_2 = Article(
    CODE_DU_TRAVAIL, "L6323-9-2", (legi(46761720, "2022-12-21"),), "Sous-traitance des actions payées par le CPF"
)
"""Who may subcontract."""

L6323_11 = Article(
    CODE_DU_TRAVAIL,
    "L6323-11",
    (legi(37385042, "2019-01-01", "2019-08-23"), legi(38951729, "2019-08-23")),
    "Droits annuels du salarié",
)
"""The yearly rights of employees."""

L6323_17 = Article(
    CODE_DU_TRAVAIL,
    "L6323-17",
    (legi(37384996, "2019-01-01", "2024-01-28"), legi(49049390, "2024-01-28")),
    "Autorisation d’absence pour une action payée par le CPF",
)
"""On working time the employer is asked; silence is acceptance."""

L6323_17_1 = Article(
    CODE_DU_TRAVAIL,
    "L6323-17-1",
    (
        legi(37368944, "2019-01-01", "2019-08-23"),
        legi(38951723, "2019-08-23", "2023-04-16"),
        legi(47452269, "2023-04-16"),
    ),
    "Projet de transition professionnelle",
)
"""It pays for training that leads to a certificate, not for a bilan alone."""

L6323_18 = Article(
    CODE_DU_TRAVAIL,
    "L6323-18",
    (legi(28697902, "2015-01-01"),),
    "Rémunération pendant une action sur le temps de travail",
)
"""Pay is kept."""

D6323_22 = Article(CODE_DU_TRAVAIL, "D6323-22", (legi(51926753, "2025-08-01"),), "CPF des demandeurs d’emploi")
"""Which articles hold for job seekers."""

D6323_23 = Article(
    CODE_DU_TRAVAIL,
    "D6323-23",
    (legi(38036047, "2019-01-01", "2025-08-01"), legi(51926767, "2025-08-01")),
    "CPF des travailleurs indépendants",
)
"""Which articles hold for self-employed people."""

L6323_27 = Article(
    CODE_DU_TRAVAIL, "L6323-27", (legi(37385125, "2019-01-01"),), "Droits annuels du travailleur indépendant"
)
"""The yearly rights of self-employed people."""

D6323_29_1 = Article(
    CODE_DU_TRAVAIL,
    "D6323-29-1",
    (legi(38034913, "2019-01-01", "2025-08-01"), legi(51926760, "2025-08-01")),
    "CPF en établissement d’accompagnement par le travail",
)
"""Which articles hold in an ESAT."""

L6323_34 = Article(
    CODE_DU_TRAVAIL,
    "L6323-34",
    (
        legi(37385214, "2019-01-01", "2019-08-23"),
        legi(38951701, "2019-08-23", "2023-12-20"),
        legi(48598288, "2023-12-20"),
    ),
    "Droits annuels en établissement d’accompagnement par le travail",
)
"""The yearly rights of workers in an ESAT."""

R6333_3 = Article(
    CODE_DU_TRAVAIL,
    "R6333-3",
    (legi(38031942, "2018-12-31", "2025-12-05"), legi(52989055, "2025-12-05")),
    "Ordre de mobilisation des sommes du CPF",
)
"""In which order endowments, rights and contributions are drawn."""

R6333_6_2 = Article(CODE_DU_TRAVAIL, "R6333-6-2", (legi(48810206, "2024-04-01"),), "Sous-traitance : contrat")
"""A written contract, and its contents."""

R6333_6_3 = Article(
    CODE_DU_TRAVAIL,
    "R6333-6-3",
    (legi(48810210, "2024-04-01"),),
    "Sous-traitance : interdiction de sous-traiter à son tour",
)
"""No subcontractor of a subcontractor."""

R6333_6_4 = Article(
    CODE_DU_TRAVAIL, "R6333-6-4", (legi(48810214, "2024-04-01"),), "Sous-traitance : part du chiffre d’affaires"
)
"""Its share of the turnover is limited."""

R6333_6_5 = Article(CODE_DU_TRAVAIL, "R6333-6-5", (legi(48810218, "2024-04-01"),), "Sous-traitance : contrôle")
"""What the Caisse des dépôts checks."""

ARTICLES = (
    R6323,
    D6323_1A,
    L6323_2,
    L6323_4,
    D6323_4,
    L6323_6,
    D6323_6,
    L6323_7,
    L6323_9_2,
    L6323_11,
    L6323_17,
    L6323_17_1,
    L6323_18,
    D6323_22,
    D6323_23,
    L6323_27,
    D6323_29_1,
    L6323_34,
    R6333_3,
    R6333_6_2,
    R6333_6_3,
    R6333_6_4,
    R6333_6_5,
)
