"""Code du travail, articles on who pays what under a CPF, sentence by sentence."""

from bilanlib.calculators.fr.cpf import shares_of
from bilanlib.engine.provision import Provision, ProvisionKind
from bilanlib.law.fr.code_du_travail import L6323_7, R6323, R6333_3
from bilanlib.readings.cpf import Participation

_UNTOLD = "les faits d’une affaire ne disent pas les points ni cet abondement : dites-le à qui calcule la participation"

PROVISIONS = (
    Provision(
        article=L6323_7,
        alinea=2,
        says="Les demandeurs d’emploi, et ceux dont l’employeur complète le compte, ne doivent pas de participation.",
        kind=ProvisionKind.EFFECT,
        functions=(shares_of,),
    ),
    Provision(
        article=R6323,
        alinea=1,
        says="La participation est une somme fixe pour chaque action.",
        kind=ProvisionKind.EFFECT,
        functions=(shares_of,),
        readings=(Participation,),
    ),
    Provision(
        article=R6323,
        alinea=1,
        sentence=2,
        says="Un arrêté la revalorise chaque 1er janvier.",
        kind=ProvisionKind.EFFECT,
        functions=(shares_of,),
        note="chaque montant est une valeur datée",
    ),
    Provision(
        article=R6323,
        alinea=2,
        says="L’employeur ou un opérateur de compétences peut la payer à la place du titulaire.",
        kind=ProvisionKind.EFFECT,
        functions=(shares_of,),
    ),
    Provision(
        article=R6323,
        alinea=3,
        says="Qui emploie ses points de prévention, ou l’abondement des accidents du travail, n’en doit pas.",
        kind=ProvisionKind.GAP,
        note=_UNTOLD,
    ),
    *(
        Provision(article=R6333_3, alinea=alinea, says=says, kind=ProvisionKind.EFFECT, functions=(shares_of,))
        for alinea, says in (
            (1, "La Caisse des dépôts emploie les ressources du compte dans cet ordre."),
            (2, "D’abord les dotations."),
            (3, "Ensuite les droits acquis."),
            (4, "Enfin les abondements, si le reste ne suffit pas."),
            (5, "Ce que rien de cela ne paie reste au titulaire."),
        )
    ),
    Provision(
        article=R6333_3,
        alinea=5,
        sentence=2,
        says="Les conditions de la plateforme disent comment il verse ce reste.",
        kind=ProvisionKind.GAP,
        note="clauses du contrat de la plateforme, dont le texte n’a pas été lu",
    ),
)
