"""What is found of the answers to requests for absence, and of absence itself."""

from bilanlib.answers.finding import Template
from bilanlib.answers.verdict import Verdict

OTHER_REQUEST = Template("other-request", Verdict.NOT_APPLICABLE, "ce n’est pas une demande d’autorisation d’absence")
LATE_REFUSAL = Template(
    "late-refusal",
    Verdict.FAIL,
    "la réponse du {given} ({outcome}) vient après le {last}, dernier jour pour répondre : le silence a déjà valu "
    "acceptation",
    "Laissez le salarié s’absenter, ou convenez avec lui d’autres jours.",
)
NOTHING_ASKED = Template(
    "nothing-asked", Verdict.NOT_APPLICABLE, "aucune autorisation d’absence n’a été demandée : rien n’y répond"
)
TO_WAIT = Template(
    "to-wait",
    Verdict.NOT_APPLICABLE,
    "l’absence n’est pas autorisée à ce jour ; la première séance sur le temps de travail est le {first}",
)
TOO_EARLY = Template(
    "too-early",
    Verdict.FAIL,
    "la première séance sur le temps de travail est du {first}, avant le {allowed}, premier jour où l’absence est "
    "acceptée",
    "Déplacez cette séance, tenez-la hors du temps de travail ou, si elle a eu lieu, régularisez l’absence avec "
    "l’employeur.",
)
BEFORE_ANSWER = Template(
    "before-answer",
    Verdict.FAIL,
    "une séance s’est tenue le {first} sur le temps de travail, avant que l’absence ne soit acceptée",
    "Régularisez l’absence avec l’employeur ; pour la suite, attendez sa réponse ou la fin du délai.",
)
DESPITE_REFUSAL = Template(
    "despite-refusal",
    Verdict.FAIL,
    "une séance s’est tenue le {first} sur le temps de travail, alors que l’employeur a répondu à temps à la demande "
    "d’absence : {outcome}",
    "Tenez les séances qui restent hors du temps de travail, ou demandez l’autorisation pour d’autres jours.",
)
