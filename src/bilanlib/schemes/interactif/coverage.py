"""Scheme `interactif`: its programme heading by heading, and what becomes of each statement.

Statements that say the same, or that are answered together, stand once. They are counted within a heading.
"""

from bilanlib.law.fr.interactif import (
    CADRE,
    CHARTE,
    DEROULE,
    EVALUATION,
    FINANCEMENT,
    INSCRIPTION,
    LIEUX,
    PRESENTATION,
    PUBLIC,
    TARIFS,
)
from bilanlib.rules.fr.code_du_travail import r6313_5, r6313_6
from bilanlib.rules.fr.code_du_travail.l6313_4 import clauses, consent, offers, results
from bilanlib.rules.fr.code_du_travail.r6313_4 import offers as follow_up_offers
from bilanlib.rules.fr.code_du_travail.r6313_4 import phases
from bilanlib.rules.fr.code_du_travail.r6313_7 import clauses as keeping_clauses
from bilanlib.rules.fr.code_du_travail.r6313_8 import acceptance, prices
from bilanlib.rules.fr.decret_2018_1330 import art_2
from bilanlib.rules.fr.interactif import charte, evaluation, inscription, lieux, tarifs
from bilanlib.rules.fr.interactif.deroule import contents, course, prior
from bilanlib.schemes.interactif import duties
from bilanlib.schemes.sentences import judged, left, untested

_INFORMATION = "information, qui ne borne rien"

PROVISIONS = (
    judged(PRESENTATION, 1, "Le bilan est défini par un article cité.", art_2.citations),
    left(PRESENTATION, 2, "Le projet est réaliste et réalisable ; cinq résultats sont annoncés.", duties.PROJECT),
    untested(PRESENTATION, 3, "Le bilan peut mener à une validation des acquis.", _INFORMATION),
    judged(DEROULE, 1, "Un entretien préalable d’une heure précède le bilan.", prior.prior_interview),
    left(DEROULE, 2, "Il est gratuit et sans engagement, et prépare le bilan.", duties.FREE_PRIOR),
    judged(DEROULE, 3, "Les phases comptent deux, dix-huit et quatre heures.", course.phase_hours),
    judged(DEROULE, 4, "Le bilan commence à partir du onzième jour ouvré qui suit.", prior.start_after_prior),
    judged(DEROULE, 5, "Chaque phase a son contenu.", contents.contents),
    judged(DEROULE, 6, "Il y a huit entretiens.", course.interviews),
    left(DEROULE, 7, "Les tests sont restitués au troisième entretien.", duties.RESTITUTION),
    left(DEROULE, 8, "Chaque étape a sa semaine.", duties.SCHEDULE),
    judged(DEROULE, 9, "Les phases se suivent.", course.phase_order, course.phase_overlap),
    judged(DEROULE, 10, "Livret, portefeuille, plan d’action, fiches et synthèse sont remis.", contents.handed_over),
    judged(TARIFS, 1, "La durée totale va de dix-sept à vingt-quatre heures.", tarifs.total_hours, *offers.RULES),
    judged(TARIFS, 2, "Dix-sept heures sont en face à face.", tarifs.counsellor_hours, tarifs.synchronous),
    judged(TARIFS, 3, "Le travail personnel dure sept heures ou plus.", tarifs.personal_hours),
    judged(TARIFS, 4, "Le prix est toutes taxes comprises, celui de l’option hors taxes.", prices.price_bases),
    left(TARIFS, 5, "Une restitution tripartite est en option.", duties.TRIPARTITE),
    left(INSCRIPTION, 1, "Un devis précède l’engagement.", duties.QUOTE),
    judged(INSCRIPTION, 2, "Le bilan s’étale sur trois semaines à quatre mois.", inscription.span),
    judged(INSCRIPTION, 3, "On s’inscrit jusqu’à onze jours ouvrés avant.", inscription.registered_in_time),
    judged(EVALUATION, 1, "La synthèse se communique sur accord écrit.", evaluation.written_agreement),
    judged(
        EVALUATION,
        2,
        "Le suivi a lieu à six mois, dit de trois façons.",
        evaluation.follow_up_day,
        follow_up_offers.follow_up_timings,
    ),
    left(EVALUATION, 3, "Le bilan est évalué trois fois, et suivi un an.", duties.EVALUATIONS),
    judged(PUBLIC, 1, "La démarche est volontaire.", consent.consent),
    left(PUBLIC, 2, "Elle est individuelle et adaptée à chacun.", duties.VOLUNTARY),
    left(PUBLIC, 3, "Les consultants sont expérimentés et formés.", duties.CONSULTANTS),
    judged(LIEUX, 1, "Les locaux sont accessibles ; certains lieux ne le sont pas.", lieux.accessible_sites),
    left(LIEUX, 2, "Les besoins d’adaptation sont recueillis et suivis.", duties.ACCESSIBILITY),
    left(FINANCEMENT, 1, "Chaque financeur a ses modalités.", duties.PAYMENT),
    untested(FINANCEMENT, 2, "Des aides existent pour certains publics.", _INFORMATION),
    judged(CHARTE, 1, "Chaque méthode demande un consentement.", charte.method_consent),
    judged(CHARTE, 2, "Le premier entretien a lieu avec la même personne.", charte.same_counsellor),
    left(CHARTE, 3, "Les outils de psychologue demandent une habilitation.", duties.TESTERS),
    left(CHARTE, 4, "Secret, vie privée, neutralité, information.", duties.DEONTOLOGY),
    judged(CHARTE, 5, "Les documents sont détruits à la fin.", *keeping_clauses.RULES),
    judged(CADRE, 1, "Les trois phases du code sont citées.", phases.phases),
    judged(
        CADRE,
        2,
        "Employeur, organisation et convention sont cités.",
        r6313_5.not_employer,
        r6313_6.identified_unit,
        acceptance.acceptance,
    ),
    judged(CADRE, 3, "Le maximum vaudrait sur le temps de travail.", clauses.cap_claim),
    judged(CADRE, 4, "La synthèse est soumise, puis remise au seul bénéficiaire.", results.addressee),
    left(CADRE, 5, "Livret d’accueil, règlement et conditions existent.", duties.PAPERS),
    untested(CADRE, 6, "Le prestataire est certifié.", "la certification est annoncée pour une version ultérieure"),
)
"""In the order of the programme."""
