"""Scheme `be-apef-febi`: duties that no fact can show, left to people."""

from bilanlib.answers.force import Force
from bilanlib.engine.scheme import HumanDuty
from bilanlib.law.be.apef_febi import DEROULEMENT, PREALABLES, TRAVAILLEURS

_ABOUT, _COURSE, _ASKED = (one.since("1900-01-01") for one in (PREALABLES, DEROULEMENT, TRAVAILLEURS))

AIM = HumanDuty(
    id="be.apef-febi.prealables.aim",
    title="L’accompagnement est individuel et sert le maintien à l’emploi et l’évolution du travailleur.",
    guidance="Demandez au bénéficiaire à quoi le bilan lui sert, et s’il y est accompagné seul.",
    sources=(_ABOUT,),
    force=Force.SCHEME,
)

OWNERSHIP = HumanDuty(
    id="be.apef-febi.prealables.ownership",
    title="Les résultats du bilan appartiennent au travailleur.",
    guidance="Vérifiez que personne d’autre ne dispose des résultats ni ne décide de leur usage.",
    sources=(_ABOUT,),
    force=Force.SCHEME,
)

OTHER_SERVICES = HumanDuty(
    id="be.apef-febi.prealables.other-services",
    title="Le bilan n’est ni une validation des compétences, ni un outil de l’employeur, ni un suivi personnel.",
    guidance="Lisez l’intitulé et le programme : outplacement, assessment, entretien d’évaluation, coaching, "
    "supervision et psychothérapie sont d’autres services.",
    sources=(_ABOUT,),
    force=Force.SCHEME,
)

RETURN = HumanDuty(
    id="be.apef-febi.deroulement.return",
    title="Le prestataire prépare le retour au travail de la façon que le bénéficiaire choisit.",
    guidance="Demandez au bénéficiaire ce qu’il a souhaité ; il peut n’en vouloir aucune préparation.",
    sources=(_COURSE, _ASKED),
    force=Force.SCHEME,
)

TAILORED_FOLLOW_UP = HumanDuty(
    id="be.apef-febi.deroulement.tailored-follow-up",
    title="Le suivi est adapté au bénéficiaire.",
    guidance="Regardez de quoi parlent les entretiens de suivi : du chemin parcouru et des actions entreprises.",
    sources=(_COURSE,),
    force=Force.PRACTICE,
)

WORKING_TIME = HumanDuty(
    id="be.apef-febi-faq.travailleurs.working-time",
    title="Sur le temps de travail, l’employeur a donné son accord avant ; sinon, il n’a pas à savoir.",
    guidance="Si des séances tombent sur le temps de travail, demandez l’accord de l’employeur et sa date.",
    sources=(_ASKED,),
    force=Force.SCHEME,
)

CONFIDENTIALITY = HumanDuty(
    id="be.apef-febi-faq.travailleurs.confidentiality",
    title="Les entretiens et la synthèse restent confidentiels, même si l’employeur est d’accord avec le bilan.",
    guidance="Vérifiez ce que l’opérateur et le fonds disent à l’employeur : rien du bilan.",
    sources=(_ASKED,),
    force=Force.SCHEME,
)

DUTIES = (AIM, OWNERSHIP, OTHER_SERVICES, RETURN, TAILORED_FOLLOW_UP, WORKING_TIME, CONFIDENTIALITY)
"""All of them, in the order of the documents."""
