"""MY CAMPUS: what its guide of 2022-2023 promises, heading by heading."""

from bilanlib.rules.fr.mycampus import confidentialite, conservation, deroulement, suivi

RULES = (*deroulement.RULES, *suivi.RULES, *confidentialite.RULES, *conservation.RULES)
