"""Bilan professionnel interne: who takes part, and on what conditions."""

from bilanlib.law.fr.bpi import ACCESS, DESCRIPTION
from bilanlib.models.terms import EmployerKind, Initiative, Party, Qualification
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.period import Period, months, years

PARTIES: Parameter[tuple[Party, ...]] = Parameter(
    "fr.bpi.description.parties",
    "parties à la convention du BPI",
    (Value((Party.BENEFICIARY, Party.EMPLOYER, Party.PROVIDER), DESCRIPTION.since("1900-01-01").al(3)),),
    Direction.SUPERSET,
)
"""Who signs the convention."""

INITIATIVES: Parameter[frozenset[Initiative]] = Parameter(
    "fr.bpi.description.initiative",
    "qui peut demander le BPI",
    (Value(frozenset(Initiative), DESCRIPTION.since("1900-01-01").al(5)),),
    Direction.EXACT,
)
"""Who may ask for it: the employee, the employer, or both. That is everybody, so no rule reads it."""

EMPLOYERS: Parameter[frozenset[EmployerKind]] = Parameter(
    "fr.bpi.access.employer",
    "employeurs qui ont accès au BPI",
    (Value(frozenset({EmployerKind.SOCIAL_SECURITY}), ACCESS.since("1900-01-01").al(1)),),
    Direction.EXACT,
)
"""Which employers it is for."""

BRANCH_SENIORITY: Parameter[Period] = Parameter(
    "fr.bpi.access.branch-seniority",
    "ancienneté au sein du Régime général",
    (Value(years(5), ACCESS.since("1900-01-01").al(2)),),
    Direction.AT_LEAST,
)
"""How long the person has worked in the branch, at least."""

EMPLOYER_SENIORITY: Parameter[Period] = Parameter(
    "fr.bpi.access.employer-seniority",
    "ancienneté au sein de l’organisme employeur",
    (Value(months(12), ACCESS.since("1900-01-01").al(2)),),
    Direction.AT_LEAST,
)
"""How long of it with the present body, at least."""

ADVISER: Parameter[Qualification] = Parameter(
    "fr.bpi.access.adviser",
    "qualité du conseiller",
    (Value(Qualification.CAREER_ADVISER, ACCESS.since("1900-01-01").al(3)),),
    Direction.EXACT,
)
"""What the counsellor is, and nobody else may conduct it."""

TEST_LICENCE: Parameter[Qualification] = Parameter(
    "fr.bpi.investigation.licence",
    "habilitation à lire les tests",
    (Value(Qualification.TEST_LICENCE, ACCESS.since("1900-01-01").al(3)),),
    Direction.EXACT,
)
"""What entitles the counsellor to read the tests with the person."""
