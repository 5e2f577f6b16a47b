"""Who pays through the compte personnel de formation (CPF), and the person's own money."""

from attrs import evolve

from bilanlib.calculators.prospects import Prospect
from bilanlib.law.fr.code_du_travail import (
    D6323_1A,
    D6323_4,
    D6323_6,
    D6353_1,
    L6323_2,
    L6323_4,
    L6323_4_UNREAD_SINCE,
    L6323_6,
    L6323_17,
    L6323_18,
    L6353_3,
    L6353_5,
    L6353_6,
    R6323,
)
from bilanlib.law.fr.code_du_travail.personal_account import L6323_6_UNREAD_SINCE
from bilanlib.models.terms import FundingSource
from bilanlib.money import Euros
from bilanlib.parameters.fr.code_du_travail.d6323_1a import RIGHTS_CAP
from bilanlib.parameters.fr.code_du_travail.d6323_6 import ACCOMPANIMENT_ONLY
from bilanlib.parameters.fr.code_du_travail.r6323 import PARTICIPATION
from bilanlib.readings.contract import OwnContract
from bilanlib.readings.convention import CoFunding
from bilanlib.readings.cpf import CapReach, Participation, PriceShare
from bilanlib.schemes.payers.person import NOT_PUBLIC, OFF_WORKING_TIME, ON_WORKING_TIME, employees
from bilanlib.schemes.payers.rights import CERTIFIED, HAS_RIGHTS, NO_FUNDED_BILAN
from bilanlib.schemes.payers.route import Route
from bilanlib.schemes.payers.row import PayerRow, Remark, valued

_PLATFORM = "Conditions générales de la plateforme, qui tiennent lieu de convention"
_ACCOUNT = (HAS_RIGHTS, NO_FUNDED_BILAN, CERTIFIED)
_ARTICLES = (L6323_6, D6323_6, L6323_4, D6353_1)

_UNREAD = Remark(
    text="L’article L. 6323-4 a été modifié depuis ; cette rédaction n’a pas été lue",
    source=L6323_4,
    since=L6323_4_UNREAD_SINCE,
)
_UNREAD_ACTIONS = Remark(
    text="L’article L. 6323-6 a pu être modifié depuis ; cette rédaction n’a pas été lue",
    source=L6323_6,
    since=L6323_6_UNREAD_SINCE,
)
_REMARKS = (
    Remark(text="Le compte ne sert qu’avec l’accord exprès de son titulaire", source=L6323_2),
    Remark(
        text="Les droits paient {value} au plus",
        source=D6323_1A,
        facts=valued(RIGHTS_CAP, Euros),
        readings=(CapReach,),
    ),
    Remark(
        text="Les heures sans le prestataire ne sont pas payées",
        source=D6323_6,
        since=next(value.since for value in ACCOMPANIMENT_ONLY.values if value.value),
        readings=(PriceShare,),
    ),
    Remark(
        text="Le titulaire doit une participation de {value}, sauf dispense",
        source=R6323,
        facts=valued(PARTICIPATION, Euros),
        readings=(Participation,),
    ),
    _UNREAD,
    _UNREAD_ACTIONS,
)

ROWS = (
    PayerRow(
        route=Route.CPF_OFF_WORKING_TIME,
        payer="Le compte personnel de formation, par la Caisse des dépôts",
        sources_of_money=frozenset({FundingSource.CPF}),
        instrument=_PLATFORM,
        working_time="Aucun n’est pris : nul employeur n’a rien à autoriser",
        granted=Prospect.CERTAIN,
        why="Le titulaire décide seul, dans la limite de ses droits",
        conditions=(OFF_WORKING_TIME, NOT_PUBLIC, *_ACCOUNT),
        remarks=_REMARKS,
        articles=(*_ARTICLES, L6323_17),
    ),
    PayerRow(
        route=Route.CPF_ON_WORKING_TIME,
        payer="Le compte personnel de formation, par la Caisse des dépôts",
        sources_of_money=frozenset({FundingSource.CPF}),
        instrument=_PLATFORM,
        working_time="L’absence est demandée à l’employeur, et la rémunération est maintenue",
        granted=Prospect.POSSIBLE,
        why="L’employeur autorise l’absence ; son silence vaut acceptation",
        conditions=(ON_WORKING_TIME, NOT_PUBLIC, *_ACCOUNT),
        remarks=_REMARKS,
        articles=(*_ARTICLES, L6323_17, L6323_18, D6323_4),
    ),
    PayerRow(
        route=Route.EMPLOYER_TOP_UP,
        payer="Le compte personnel de formation, que l’employeur complète",
        sources_of_money=frozenset({FundingSource.CPF, FundingSource.EMPLOYER_TOP_UP}),
        instrument=_PLATFORM,
        working_time="Comme pour le compte seul",
        granted=Prospect.POSSIBLE,
        # What the employer puts on the account is no right that the bar names.
        why="L’employeur est libre d’ajouter ce que les droits ne paient pas",
        conditions=(employees(L6323_4), evolve(NO_FUNDED_BILAN, failing=Prospect.POSSIBLE), CERTIFIED),
        remarks=(
            Remark(text="Ce complément dispense le titulaire de la participation", source=R6323),
            _UNREAD,
            _UNREAD_ACTIONS,
        ),
        articles=(L6323_4, *(one for one in _ARTICLES if one is not L6323_4)),
        readings=(CoFunding,),
    ),
    PayerRow(
        route=Route.OWN_MONEY,
        payer="La personne elle-même",
        sources_of_money=frozenset({FundingSource.OWN_MONEY}),
        instrument="Contrat individuel, conclu avant l’inscription définitive et avant tout paiement",
        working_time="Aucun texte n’en donne ; l’absence se convient avec l’employeur",
        granted=Prospect.CERTAIN,
        why="Nul n’a d’accord à donner",
        remarks=(
            Remark(text="La personne peut se rétracter", source=L6353_5),
            Remark(text="Rien n’est payé avant la fin de ce délai, puis les paiements sont échelonnés", source=L6353_6),
        ),
        articles=(L6353_3,),
        readings=(OwnContract,),
    ),
)
"""Rows of the account and of own money."""
