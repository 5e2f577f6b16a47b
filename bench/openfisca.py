"""Row about OpenFisca: one person, a small system of its own with 34 inputs, 20 booleans and 5 dated parameters.

OpenFisca is made for populations: over many persons at once it is far faster than anything that judges one by one.
"""

from inputs import CASE, fresh, judge
from timing import measure, median, once_each, repeat

INPUTS, BOOLEANS, PARAMETERS = 34, 20, 5
MONTH = "2026-11"


def system():
    from openfisca_core.entities import build_entity  # noqa: PLC0415 - an optional peer
    from openfisca_core.parameters import ParameterNode  # noqa: PLC0415 - idem
    from openfisca_core.taxbenefitsystems import TaxBenefitSystem  # noqa: PLC0415 - idem

    person = build_entity("person", "persons", "A person", is_person=True)
    made = TaxBenefitSystem([person])
    values = {f"limit_{place}": {"values": {"2019-01-01": 10, "2024-01-01": 24}} for place in range(PARAMETERS)}
    made.parameters = ParameterNode("", data=values)
    for place in range(INPUTS):
        made.add_variable(_input(place, person))
    for place in range(BOOLEANS):
        made.add_variable(_rule(place, person))
    return made


def _input(place, person):
    from openfisca_core.periods import DateUnit  # noqa: PLC0415 - an optional peer
    from openfisca_core.variables import Variable  # noqa: PLC0415 - idem

    facts = {"value_type": int, "entity": person, "definition_period": DateUnit.MONTH}
    return type(f"input_{place}", (Variable,), facts)


def _rule(place, person):
    from openfisca_core.periods import DateUnit  # noqa: PLC0415 - an optional peer
    from openfisca_core.variables import Variable  # noqa: PLC0415 - idem

    def formula(persons, period, parameters):  # the names are OpenFisca’s
        limit = getattr(parameters(period), f"limit_{place % PARAMETERS}")
        return persons(f"input_{place}", period) + persons(f"input_{place + 14}", period) <= limit

    facts = {"value_type": bool, "entity": person, "definition_period": DateUnit.MONTH, "formula": formula}
    return type(f"rule_{place}", (Variable,), facts)


def one_person(made):
    from openfisca_core.simulation_builder import SimulationBuilder  # noqa: PLC0415 - an optional peer

    told = {f"input_{place}": {MONTH: 3} for place in range(INPUTS)}
    simulation = SimulationBuilder().build_from_entities(made, {"persons": {"one": told}})
    return [bool(simulation.calculate(f"rule_{place}", MONTH)[0]) for place in range(BOOLEANS)]


def rows():
    title = f"OpenFisca, one person, {BOOLEANS} booleans / check with all rules"
    try:
        made = system()
    except ImportError as error:
        yield "4", title, f"not measured: {error}"
        return
    assert one_person(made) == [True] * BOOLEANS
    cases = {"openfisca": repeat(one_person, made), "check": once_each(fresh(CASE), judge)}
    yield "4", title, median(measure(cases), lambda one: one["openfisca"] / one["check"])
