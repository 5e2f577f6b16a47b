"""The ways to have a bilan paid, by their names."""

from bilanlib.messages.terms import Term


class Route(Term):
    """A way to have a bilan paid (voie de financement)."""

    CPF_OFF_WORKING_TIME = "cpf_off_working_time", "CPF, hors temps de travail"
    CPF_ON_WORKING_TIME = "cpf_on_working_time", "CPF, sur le temps de travail"
    EMPLOYER_TOP_UP = "employer_top_up", "CPF abondé par l’employeur"
    EMPLOYER_PLAN = "employer_plan", "plan de développement des compétences"
    OPCO = "opco", "opérateur de compétences"
    REDEPLOYMENT_LEAVE = "redeployment_leave", "congé de reclassement"
    PARENTAL_LEAVE = "parental_leave", "congé parental d’éducation"
    OWN_MONEY = "own_money", "à ses frais"
    FRANCE_TRAVAIL = "france_travail", "France Travail"
    SELF_EMPLOYED_FUND = "self_employed_fund", "fonds d’assurance formation de non-salariés"
    PREVENTION_POINTS = "prevention_points", "compte professionnel de prévention (C2P)"
    TRANSITION_PROJECT = "transition_project", "projet de transition professionnelle (PTP)"
    STATE_EMPLOYER = "state_employer", "fonction publique de l’État"
    TERRITORIAL_EMPLOYER = "territorial_employer", "fonction publique territoriale"
    HOSPITAL_EMPLOYER = "hospital_employer", "fonction publique hospitalière"
