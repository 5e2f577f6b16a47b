"""French descriptions: the bilan, the programme, what they offer and what is vouched for."""

from bilanlib.models.account_request import AccountRequest
from bilanlib.models.attestation import Attestation
from bilanlib.models.bilan import Bilan
from bilanlib.models.earlier_bilan import EarlierBilan
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.leave import Leave
from bilanlib.models.measures import Measure
from bilanlib.models.programme import Programme
from bilanlib.models.project import Project
from bilanlib.models.redeployment import Redeployment
from bilanlib.models.requests import Reply, Request
from bilanlib.models.tools import ToolUse

CLASSES: dict[type, dict[str, str]] = {
    Bilan: {
        "class": "Le bilan de compétences d’une personne, prévu ou réalisé.\n\nPartout, une clé absente est un fait "
        "que personne n’a dit, null une chose dont on sait qu’elle n’existe pas, et la liste vide dit qu’il n’y en a "
        "aucune. Une liste que l’on donne est complète.",
        "scheme": "Identifiant du dispositif dont il relève : « fr-private ».",
        "layers": "Identifiants des autres dispositifs dont il relève aussi ; sans cette clé, il n’y en a pas.",
        "title": "Son intitulé.",
        "beneficiary": "La personne dont c’est le bilan.",
        "employer": "L’employeur de cette personne ; null pour qui n’en a pas.",
        "provider": "L’organisme prestataire qui le réalise.",
        "initiative": "Qui l’a demandé.",
        "territory": "Où travaille le bénéficiaire, pour les jours fériés.",
        "funding": "Qui finance quoi.",
        "account_request": "Comment le compte personnel de formation est sollicité ; null s’il ne l’est pas.",
        "sessions": "Les séances prévues, tenues et annulées.",
        "totals": "Les heures annoncées, en plus des séances.",
        "topics": "Ce que chaque phase a abordé.",
        "convention": "La convention tripartite ; null s’il n’y en a pas.",
        "contract": "Le contrat de la personne qui paie ; null s’il n’y en a pas.",
        "requests": "Ce qui a été demandé avant le bilan, et les réponses.",
        "leave": "Le congé ou l’absence que prend le bilan ; null s’il n’y en a pas.",
        "earlier_bilans": "Les bilans que la personne a faits auparavant.",
        "consents": "Ce que la personne a accepté, demandé ou refusé.",
        "documents": "Les documents faits pour le bilan ou à son sujet.",
        "tools": "Les tests, questionnaires et autres méthodes employés.",
        "project": "Le projet auquel il mène ; null s’il ne mène à aucun.",
        "follow_up": "L’entretien de suivi proposé ; null si aucun ne l’est.",
        "measures": "Ce que l’employeur a décidé contre le salarié autour du bilan : sanctions, licenciement.",
        "redeployment": "Le congé de reclassement dans lequel il a lieu ; null s’il n’a lieu dans aucun.",
        "attestations": "Ce dont des personnes attestent.",
    },
    AccountRequest: {
        "class": "La demande de souscription : le titulaire d’un compte personnel de formation lui demande de payer.",
        "requested_on": "Jour de la demande ; null si elle n’est pas faite.",
        "agreed_on": "Jour où le titulaire a donné son accord exprès à l’emploi du compte ; null sans un tel accord.",
        "informed_of_cep": "Dit si le titulaire a été informé, avant de décider d’employer son compte, qu’un organisme "
        "de conseil en évolution professionnelle pouvait l’accompagner.",
        "terms_accepted_on": "Jour depuis lequel le titulaire et le prestataire ont tous deux accepté les conditions "
        "générales d’utilisation de la plateforme ; null si l’un d’eux ne l’a pas fait.",
    },
    Measure: {
        "class": "Une sanction, un licenciement ou une autre mesure contre le salarié.",
        "kind": "Ce que c’est.",
        "ground": "Son motif.",
        "decided_on": "Jour de la décision.",
    },
    Redeployment: {
        "class": "Un congé de reclassement, pour ce que le bilan y change.",
        "recommends_actions": "Dit si le bilan propose des formations ou une validation des acquis de l’expérience.",
        "cell_informed_on": "Jour où l’organisme en a informé la cellule d’accompagnement ; null s’il ne l’a pas fait.",
        "cell_told": "Ce que la cellule a appris.",
    },
    Programme: {
        "class": "Une offre de bilans, sans aucune personne (programme, catalogue, modèle).",
        "scheme": "Identifiant du dispositif dont elle relève.",
        "layers": "Identifiants des autres dispositifs dont elle relève aussi ; sans cette clé, il n’y en a pas.",
        "title": "Son intitulé.",
        "published_on": "Jour de l’édition ; les bilans proposés n’ont pas lieu avant.",
        "provider": "L’organisme qui la propose.",
        "funding": "Qui peut la financer.",
        "phases": "Les phases qu’elle annonce.",
        "totals": "Les heures qu’elle annonce, par phase et par nature, en fourchettes là où elle en donne.",
        "topics": "Ce que chaque phase aborde.",
        "interviews": "Le nombre d’entretiens, sans l’entretien préalable ni le suivi ; null si elle ne le dit pas.",
        "span": "L’étalement des bilans ; null si elle n’en dit rien.",
        "modalities": "Comment on peut se rencontrer.",
        "initiatives": "Qui peut le demander.",
        "convention": "Le modèle de convention, pour ses mentions ; null s’il n’y en a pas.",
        "contract": "Le modèle du contrat de qui paie soi-même ; null s’il n’y en a pas.",
        "retention": "Ce qu’elle dit de la conservation des documents ; null si elle n’en dit rien.",
        "disclosure": "Ce qu’elle dit de la communication des documents ; null si elle n’en dit rien.",
        "follow_up": "L’entretien de suivi qu’elle propose ; null si elle n’en propose pas.",
        "price": "Son prix.",
        "options": "Ce qu’elle vend à côté du bilan.",
        "claims": "Ce qu’elle promet ou affirme en outre.",
        "citations": "Les articles qu’elle cite, comme elle les écrit.",
        "attestations": "Ce dont des personnes attestent.",
    },
    FollowUpOffer: {
        "class": "Un entretien de suivi qui est proposé.",
        "after": "Combien de temps après le terme ; null si aucun délai n’est fixé.",
        "timings": "Comment l’entretien se situe par rapport à ce délai, à chaque endroit où le texte le dit.",
        "latest": "Combien de temps après le terme le dernier entretien peut avoir lieu ; null sans limite.",
        "at_least": "Le nombre d’entretiens au moins.",
        "at_most": "Leur nombre au plus ; null sans limite.",
    },
    Attestation: {
        "class": "Le jugement d’une personne sur un devoir qu’aucun fait ne peut montrer (bonne foi, lien des "
        "questions avec le bilan).",
        "rule": "Identifiant du devoir.",
        "by": "Qui atteste, avec vos mots (une fonction plutôt qu’un nom).",
        "on": "Jour du jugement.",
        "outcome": "Conforme ou non conforme.",
        "reason": "Le motif, en une phrase.",
    },
    Request: {
        "class": "Une demande au sujet du bilan.",
        "kind": "Ce qui est demandé.",
        "by": "Qui demande.",
        "to": "À qui.",
        "sent_on": "Jour de l’envoi ; null si elle n’a pas été envoyée.",
        "received_on": "Jour de la réception ; null si elle n’a pas été reçue.",
        "channel": "Comment elle a été transmise.",
        "mentions": "Ce qu’elle dit.",
        "reply": "La réponse ; null s’il n’y en a pas.",
    },
    Reply: {
        "class": "La réponse à une demande.",
        "outcome": "Accord, refus ou report.",
        "given_on": "Son jour.",
        "form": "Par écrit ou oralement.",
        "gives_reasons": "Dit si elle est motivée.",
        "postponed_to": "Pour un report, le jour à partir duquel la demande est accordée ; null s’il n’en fixe pas.",
    },
    Leave: {
        "class": "Un congé pour bilan de compétences. Ses heures sont du temps de service, et non des heures de bilan.",
        "starts_on": "Son premier jour.",
        "ends_on": "Son dernier jour.",
        "hours": "Le temps de service qu’il couvre en tout, même fractionné.",
        "keeps_pay": "Dit si la rémunération est maintenue.",
    },
    EarlierBilan: {
        "class": "Un bilan que la personne a fait auparavant.",
        "scheme": "Identifiant du dispositif dont il relevait ; null s’il n’est pas connu ici.",
        "started_on": "Son premier jour.",
        "ended_on": "Son dernier jour.",
        "initiative": "Qui l’avait demandé.",
        "paid_by": "Qui l’avait payé ; s’ils étaient plusieurs, le fonds parmi eux.",
        "funded_on": "Jour où le financeur avait accepté de le payer.",
    },
    Project: {
        "class": "Le projet professionnel, pour ce qu’un dispositif en demande. Ce qu’il est n’y est pas dit.",
        "scopes": "Où il mène.",
        "has_alternative": "Dit si un autre projet l’accompagne.",
        "has_means": "Dit si les moyens de le réaliser ont été recensés.",
    },
    ToolUse: {
        "class": "Un test, un questionnaire ou une autre méthode employée avec la personne.",
        "family": "Ce qu’il explore.",
        "method": "Son nom, tel que l’accord le dit ; null s’il n’en a pas.",
        "used_on": "Quand ; null s’il n’a pas encore servi.",
        "is_online": "Dit s’il a été passé en ligne.",
        "counsellor": "La clé (ref) du conseiller avec qui les résultats ont été lus ; null si personne ne les a lus.",
    },
}
