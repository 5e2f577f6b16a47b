import json
from datetime import date

import attrs
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from bilanlib.errors import InvalidValueError
from bilanlib.io.writing import write_case
from bilanlib.models.bilan import Bilan
from bilanlib.models.documents import Document, RetentionAgreement
from bilanlib.models.people import Beneficiary, Employer
from bilanlib.models.table import Extra
from bilanlib.models.terms import Destruction, DocumentKind, Form, RetentionGround
from bilanlib.models.unknown import UNKNOWN
from bilanlib.questions.destruction_record import DestructionGround, DestructionRecord, destruction_record
from bilanlib.readings.end_of_action import EndOfAction

END, AT = date(2024, 3, 15), date(2027, 6, 1)
DELIVERY = [EndOfAction.DELIVERY]
GONE = Document(
    kind=DocumentKind.TEST, delivered_on=None, disclosures=(), destroyed_on=END, destruction=Destruction.ERASED
)
KEPT = RetentionAgreement(
    form=Form.WRITTEN, ground=RetentionGround.FOLLOW_UP_NEED, agreed_on=date(2019, 1, 2), term=None
)


def bilan(document, **told):
    synthesis = Document(kind=DocumentKind.SYNTHESIS, delivered_on=END, disclosures=(), destroyed_on=None)
    return Bilan(scheme="fr-private", sessions=(), documents=(synthesis, document), **told)


def record(document, **told):
    return destruction_record(bilan(document), "documents[1]", at=AT, readings=DELIVERY, **told)


class TestContent:
    """What remains, and nothing else."""

    def test_it_has_these_fields_and_no_other(self):
        names = {one.name for one in attrs.fields(DestructionRecord)}

        assert names == {"kind", "destroyed_on", "how", "ground", "references", "ref"}

    def test_it_tells_kind_day_manner_ground_and_wording(self):
        found = record(GONE)

        assert (found.kind, found.destroyed_on, found.how) == (DocumentKind.TEST, END, Destruction.ERASED)
        assert found.ground is DestructionGround.END_OF_ACTION
        assert {one.article.number for one in found.references} == {"R6313-7"}
        assert str(found.message) == "test ou questionnaire : détruit le 15 mars 2024 ; motif : terme de l’action"

    @pytest.mark.parametrize(("keep_ref", "ref"), [(False, None), (True, "D-7")])
    def test_the_key_of_the_document_is_kept_only_where_the_caller_asks(self, keep_ref, ref):
        found = record(evolve(GONE, ref="D-7"), keep_ref=keep_ref)

        assert (found.ref, found.to_dict()["ref"]) == (ref, ref)

    @given(mark=st.text("ĦŁŊ", min_size=6, max_size=8), language=st.sampled_from(["fr", "en"]))
    def test_nothing_of_the_person_is_in_it(self, mark, language):
        case = bilan(
            evolve(GONE, ref=mark, extra=Extra({"note": mark})),
            title=mark,
            ref=mark,
            beneficiary=Beneficiary(name=mark),
            employer=Employer(name=mark),
        )
        found = destruction_record(case, "documents[1]", at=AT, readings=DELIVERY)

        assert mark in write_case(case)
        assert mark not in json.dumps(found.to_dict(language), ensure_ascii=False)
        assert mark not in repr(found) + found.message.format(language)

    def test_as_data_it_holds_one_day_of_the_case_and_no_place(self):
        data = record(GONE).to_dict("en")
        days = [one for one in json.dumps(data).split('"') if one.startswith("2024-")]

        assert set(data) == {"kind", "destroyed_on", "how", "ground", "text", "citations", "ref"}
        assert days == ["2024-03-15"]


class TestGround:
    """What called for the destruction."""

    @pytest.mark.parametrize(
        ("changes", "ground"),
        [
            ({}, DestructionGround.END_OF_ACTION),
            ({"destroyed_on": date(2024, 3, 16), "retention": None}, DestructionGround.END_OF_ACTION),
            ({"destroyed_on": date(2027, 3, 15), "retention": KEPT}, DestructionGround.END_OF_RETENTION),
            ({"destroyed_on": date(2027, 3, 15), "retention": UNKNOWN}, DestructionGround.NONE),
            ({"kind": DocumentKind.INVOICE}, DestructionGround.NONE),
        ],
    )
    def test_it_follows_from_the_text(self, changes, ground):
        assert record(evolve(GONE, **changes)).ground is ground

    def test_a_scheme_without_a_rule_gives_none(self):
        found = destruction_record(bilan(GONE), "documents[1]", "fr-fpe", at=AT)

        assert (found.ground, found.references) == (DestructionGround.NONE, ())

    def test_how_it_was_done_may_be_unknown(self):
        found = record(evolve(GONE, destruction=UNKNOWN))

        assert found.to_dict()["how"] is None
        assert "détruit ou anonymisé" in str(found.message)


class TestMisuse:
    """What makes no record."""

    @pytest.mark.parametrize("gone", [None, UNKNOWN, date(2027, 6, 2)])
    def test_a_document_that_is_not_gone_by_that_day(self, gone):
        with pytest.raises(InvalidValueError, match=r"documents\[1\]\.destroyed_on is .*, not a day by 2027-06-01"):
            record(evolve(GONE, destroyed_on=gone))

    def test_a_document_of_which_nobody_told_what_it_was(self):
        with pytest.raises(InvalidValueError, match=r"documents\[1\]\.kind is"):
            record(evolve(GONE, kind=UNKNOWN))

    @pytest.mark.parametrize("documents", [(), UNKNOWN])
    def test_a_document_that_does_not_exist(self, documents):
        case = evolve(bilan(GONE), documents=documents)

        with pytest.raises(InvalidValueError, match="not the path of one of 0 documents"):
            destruction_record(case, "documents[1]", at=AT)
