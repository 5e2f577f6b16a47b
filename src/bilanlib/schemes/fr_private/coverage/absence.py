"""Code du travail, absence on working time: for a bilan that the CPF pays."""

from bilanlib.calculators.fr.absence import answered_by, reply_last_day, request_last_day
from bilanlib.engine.provision import Provision, ProvisionKind
from bilanlib.law.fr.code_du_travail import D6323_4, L6323_17, L6323_18
from bilanlib.readings.absence import NoticeEnd, ReplyEnd
from bilanlib.rules.fr.code_du_travail.l6323_17.reply import authorised, reply
from bilanlib.rules.fr.code_du_travail.l6323_17.request import request
from bilanlib.rules.fr.code_du_travail.l6323_18 import pay

PROVISIONS = (
    Provision(
        article=L6323_17,
        alinea=1,
        says="Le salarié qui suit l’action sur son temps de travail en demande l’autorisation à l’employeur, qui "
        "répond dans un délai ; hors du temps de travail, il ne demande rien.",
        kind=ProvisionKind.RULE,
        rules=(request, reply, authorised),
        readings=(NoticeEnd, ReplyEnd),
        functions=(request_last_day, reply_last_day),
    ),
    Provision(
        article=L6323_17,
        alinea=1,
        sentence=2,
        says="Le silence de l’employeur vaut acceptation.",
        kind=ProvisionKind.RULE,
        rules=(reply, authorised),
        readings=(ReplyEnd,),
        functions=(answered_by,),
    ),
    Provision(
        article=L6323_17,
        alinea=2,
        says="L’absence est de droit pour certaines formations en français.",
        kind=ProvisionKind.GAP,
        note="ne concerne pas le bilan de compétences",
    ),
    Provision(
        article=L6323_17,
        alinea=3,
        says="Un décret adapte cette absence de droit aux salariés de particuliers.",
        kind=ProvisionKind.GAP,
        note="ne concerne pas le bilan de compétences",
    ),
    Provision(
        article=L6323_18,
        alinea=1,
        says="Les heures de l’action prises sur le temps de travail sont du temps de travail, payé comme tel.",
        kind=ProvisionKind.RULE,
        rules=(pay,),
    ),
    Provision(
        article=D6323_4,
        alinea=1,
        says="La demande d’absence est envoyée à l’employeur un certain nombre de jours avant le début de l’action.",
        kind=ProvisionKind.RULE,
        rules=(request,),
        readings=(NoticeEnd,),
        functions=(request_last_day,),
    ),
    *(
        Provision(
            article=D6323_4, alinea=alinea, says=says, kind=ProvisionKind.RULE, rules=(request,), readings=(NoticeEnd,)
        )
        for alinea, says in (
            (2, "Un premier nombre de jours vaut pour une action courte."),
            (3, "Un second, plus grand, vaut pour une action longue."),
        )
    ),
    Provision(
        article=D6323_4,
        alinea=4,
        says="L’employeur répond dans un nombre de jours qui court de la réception de la demande.",
        kind=ProvisionKind.RULE,
        rules=(reply, authorised),
        readings=(ReplyEnd,),
        functions=(reply_last_day,),
    ),
    Provision(
        article=D6323_4,
        alinea=4,
        sentence=2,
        says="Sans réponse dans ce délai, l’absence est acceptée.",
        kind=ProvisionKind.RULE,
        rules=(reply, authorised),
        readings=(ReplyEnd,),
        functions=(answered_by,),
    ),
)
