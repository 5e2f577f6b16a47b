"""Sets and orders of the Code du travail of which no case needs every member."""

from datetime import date

import pytest

from bilanlib.models.terms import PaperKind, SessionKind
from bilanlib.parameters.fr.code_du_travail.d6323_6 import MEETING_KINDS
from bilanlib.parameters.fr.code_du_travail.r6333_3 import DRAWING_ORDER, Purse
from bilanlib.parameters.fr.code_du_travail.r6351_6 import NUMBERED_WITHOUT_CONVENTION

ORDER, INVOICE, QUOTE = PaperKind.ORDER, PaperKind.INVOICE, PaperKind.QUOTE
TOGETHER = frozenset({SessionKind.INTERVIEW, SessionKind.GROUP, SessionKind.TRIPARTITE})
RIGHTS, ENDOWMENTS, TOP_UPS = Purse.RIGHTS, Purse.ENDOWMENTS, Purse.TOP_UPS


@pytest.mark.parametrize(
    ("parameter", "day", "value"),
    [
        (NUMBERED_WITHOUT_CONVENTION, "2019-11-08", frozenset({ORDER, INVOICE})),
        (NUMBERED_WITHOUT_CONVENTION, "2019-11-09", frozenset({ORDER, INVOICE, QUOTE})),
        (MEETING_KINDS, "2026-02-25", frozenset()),
        (MEETING_KINDS, "2026-02-26", TOGETHER),
    ],
)
def test_what_a_set_holds_on_a_day(parameter, day, value):
    assert parameter.on(date.fromisoformat(day)) == value


def test_every_purse_is_drawn_on_in_its_order():
    assert DRAWING_ORDER.values[0].value == (RIGHTS, ENDOWMENTS, TOP_UPS)
    assert all(set(entry.value) == set(Purse) for entry in DRAWING_ORDER.values)
