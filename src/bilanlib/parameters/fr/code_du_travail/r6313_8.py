"""Code du travail, art. R. 6313-8: the tripartite convention."""

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.code_du_travail import R6313_8
from bilanlib.models.terms import FundingSource, Mention, Party
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.period import Period, days

CONVENTION_FUNDING = Parameter(
    "fr.ct.R6313-8.funding",
    "financements qui exigent une convention tripartite",
    (
        Value(
            frozenset({FundingSource.EMPLOYER_PLAN, FundingSource.REDEPLOYMENT_LEAVE}),
            R6313_8.since("2019-01-01").al(1),
        ),
    ),
    Direction.SUPERSET,
)
"""Titles of funding under which the convention is required."""

CO_FUNDING = Parameter(
    "fr.ct.R6313-8.co-funding",
    "financements par lesquels l’employeur complète le CPF",
    (Value(frozenset({FundingSource.EMPLOYER_TOP_UP}), R6313_8.since("2019-01-01").al(1), Confidence.C),),
    Direction.SUPERSET,
)
"""Titles of funding under which the convention is required only by one answer of A16."""

CONVENTION_PARTIES = Parameter(
    "fr.ct.R6313-8.parties",
    "parties à la convention",
    (Value((Party.EMPLOYER, Party.BENEFICIARY, Party.PROVIDER), R6313_8.since("2019-01-01").al(1)),),
    Direction.SUPERSET,
)
"""Who concludes the convention."""

REQUIRED_MENTIONS = Parameter(
    "fr.ct.R6313-8.mentions",
    "mentions de la convention",
    (
        Value(
            frozenset(
                {
                    Mention.TITLE,
                    Mention.OBJECTIVE,
                    Mention.CONTENT,
                    Mention.MEANS,
                    Mention.DURATION,
                    Mention.PERIOD,
                    Mention.CONDUCT,
                    Mention.FOLLOW_UP,
                    Mention.DELIVERY_OF_RESULTS,
                    Mention.DELIVERY_OF_SYNTHESIS,
                    Mention.PRICE,
                    Mention.PAYMENT,
                }
            ),
            R6313_8.since("2019-01-01").al(2),
        ),
    ),
    Direction.SUPERSET,
)
"""What the convention says."""

ACCEPTANCE_PERIOD: Parameter[Period] = Parameter(
    "fr.ct.R6313-8.acceptance",
    "délai d’acceptation du salarié",
    (Value(days(10), R6313_8.since("2019-01-01").al(5)),),
    Direction.AT_LEAST,
)
"""How long the employee has to accept."""
