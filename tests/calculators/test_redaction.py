"""How far somebody sees into a case."""

from datetime import date, timedelta

import pytest

from bilanlib.calculators.redaction import Sight, seen
from bilanlib.calculators.viewers import Position
from bilanlib.models.bilan import Bilan
from bilanlib.models.documents import Document
from bilanlib.models.funding import FundingLine
from bilanlib.models.sessions import HourTotal, Session
from bilanlib.models.terms import FundingSource, Phase, SessionKind
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.fr.code_du_travail.l6313_4_visible import VISIBLE
from bilanlib.parameters.visibility import Viewer

TABLE = VISIBLE.on(date(2026, 11, 20))
OWN = FundingSource.EMPLOYER_PLAN


def sight(viewer, **told):
    return Sight(position=Position(viewer, frozenset({OWN})), table=TABLE, **told)


STAFF, PAYING, ASKED = (
    sight(viewer) for viewer in (Viewer.STAFF, Viewer.EMPLOYER_WHO_PAYS, Viewer.EMPLOYER_ASKED_FOR_LEAVE)
)


class TestItems:
    """Items of lists that are seen in part."""

    @pytest.mark.parametrize(("source", "by_employer"), [(OWN, True), (FundingSource.CPF, False), (UNKNOWN, False)])
    def test_who_pays_sees_its_own_line_and_insiders_see_all(self, source, by_employer):
        assert PAYING.concerns(FundingLine(source=source)) is by_employer
        assert STAFF.concerns(FundingLine(source=source))

    def test_of_a_line_that_is_only_named_the_source_is_seen(self):
        position = Position(Viewer.EMPLOYER_WHO_PAYS, frozenset({OWN}), frozenset({FundingSource.CPF}))
        own, named, other = (
            FundingLine(source=source, amount=None) for source in (OWN, FundingSource.CPF, FundingSource.OPCO)
        )

        shown = seen(Bilan(funding=(own, named, other)), Sight(position=position, table=TABLE))

        assert shown.funding == (own, FundingLine(source=FundingSource.CPF), FundingLine())

    @pytest.mark.parametrize(("on_working_time", "is_seen"), [(True, True), (False, False), (UNKNOWN, False)])
    def test_an_employer_who_is_asked_sees_the_days_asked_for(self, on_working_time, is_seen):
        one = Session(day=date(2026, 11, 23), on_working_time=on_working_time)

        assert ASKED.concerns(one) is is_seen
        assert PAYING.concerns(one)

    @pytest.mark.parametrize(
        ("told", "is_seen"),
        [
            ({}, True),
            ({"phase": Phase.CONCLUSION}, False),
            ({"kind": SessionKind.TEST}, False),
            ({"phase": Phase.CONCLUSION, "kind": SessionKind.TEST}, False),
        ],
    )
    def test_who_sees_no_phases_sees_the_hours_of_the_whole_only(self, told, is_seen):
        assert PAYING.concerns(HourTotal(**told)) is is_seen
        assert STAFF.concerns(HourTotal(**told))

    def test_anything_else_is_seen_item_by_item(self):
        assert ASKED.concerns(Document())


class TestSight:
    """What it says of itself."""

    def test_it_prints_neither_the_table_nor_documents(self):
        printed = repr(sight(Viewer.STAFF, readable=frozenset({Document(ref="secret")})))

        assert "STAFF" in printed
        assert "secret" not in printed
        assert "EXISTENCE" not in printed

    def test_it_takes_no_argument_by_position(self):
        with pytest.raises(TypeError):
            Sight(Position(Viewer.STAFF), TABLE)

    def test_the_content_of_a_document_is_seen_where_the_document_may_be_read(self):
        one = Document(contents=(), made_on=date(2026, 1, 1) + timedelta(days=1))

        assert seen(one, sight(Viewer.STAFF, readable=frozenset({one}))).contents == ()
        assert seen(one, STAFF).contents is UNKNOWN
