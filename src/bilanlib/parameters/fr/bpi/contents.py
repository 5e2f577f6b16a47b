"""Bilan professionnel interne: its phases, what they are about, tests, documents and project."""

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.bpi import CONCLUSION, INVESTIGATION, PRELIMINARY, STRUCTURE
from bilanlib.models.terms import Author, Phase, ProjectScope, ToolFamily, Topic
from bilanlib.parameters.parameter import Direction, Parameter, Value

PHASES: Parameter[tuple[Phase, ...]] = Parameter(
    "fr.bpi.structure.phases",
    "phases du BPI, dans leur ordre",
    (Value((Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSION), STRUCTURE.since("1900-01-01").al(1)),),
    Direction.EXACT,
)
"""Its phases in their order: préalable, accompagnement, finalisation."""

PRELIMINARY_TOPICS: Parameter[frozenset[Topic]] = Parameter(
    "fr.bpi.preliminary.topics",
    "objet de la phase préalable du BPI",
    (
        Value(
            frozenset({Topic.OBJECTIVES_STATED, Topic.WORK_CONTEXT, Topic.EXPECTATIONS}),
            PRELIMINARY.since("1900-01-01").al(3),
        ),
    ),
    Direction.SUPERSET,
)
"""What the meeting of three is about."""

INVESTIGATION_TOPICS: Parameter[frozenset[Topic]] = Parameter(
    "fr.bpi.investigation.topics",
    "objet de l’accompagnement du BPI",
    (
        Value(
            frozenset(
                {
                    Topic.CAREER_PATH,
                    Topic.SKILLS,
                    Topic.INTERESTS,
                    Topic.MOTIVATIONS,
                    Topic.PERSONALITY,
                    Topic.VALUES,
                    Topic.PERSONAL_CONSTRAINTS,
                }
            ),
            INVESTIGATION.since("1900-01-01").al(2),
        ),
    ),
    Direction.SUPERSET,
)
"""What the person comes to see clearly in the accompaniment."""

TOOL_FAMILIES: Parameter[frozenset[ToolFamily]] = Parameter(
    "fr.bpi.investigation.families",
    "familles de tests du BPI",
    (
        Value(
            frozenset(
                {
                    ToolFamily.INTERESTS,
                    ToolFamily.APTITUDES,
                    ToolFamily.PERSONALITY,
                    ToolFamily.PROFESSIONAL_POSTURE,
                }
            ),
            INVESTIGATION.since("1900-01-01").al(7),
        ),
    ),
    Direction.EXACT,
)
"""What the tests look into."""

MIN_FAMILIES: Parameter[int] = Parameter(
    "fr.bpi.investigation.min-families",
    "nombre de familles de tests, au moins",
    (Value(2, INVESTIGATION.since("1900-01-01").al(7), Confidence.B),),
    Direction.AT_LEAST,
)
"""Of how many families tests are used at least: the text says "several"."""

PROJECT_SCOPES: Parameter[frozenset[ProjectScope]] = Parameter(
    "fr.bpi.conclusion.project",
    "où mène le projet",
    (
        Value(
            frozenset({ProjectScope.SAME_EMPLOYER, ProjectScope.SAME_INSTITUTION}),
            CONCLUSION.since("1900-01-01").al(1),
        ),
    ),
    Direction.EXACT,
)
"""Where an objective of evolution lies: within the body, or within the institution."""

SYNTHESIS_AUTHOR: Parameter[Author] = Parameter(
    "fr.bpi.conclusion.author",
    "auteur du document de synthèse du BPI",
    (Value(Author.COUNSELLOR, CONCLUSION.since("1900-01-01").al(3)),),
    Direction.EXACT,
)
"""Who writes the synthesis."""
