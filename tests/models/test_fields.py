from datetime import UTC, date, datetime, timedelta

import pytest
from attrs import fields
from attrs.exceptions import FrozenInstanceError

from bilanlib.errors import InvalidValueError
from bilanlib.models.bilan import Bilan
from bilanlib.models.clauses import RetentionClause, Site
from bilanlib.models.consents import Consent
from bilanlib.models.convention import Convention, Signature
from bilanlib.models.documents import Disclosure, Document, RetentionAgreement
from bilanlib.models.fields import PERSONAL, is_digits
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.funding import FundingLine
from bilanlib.models.people import Beneficiary, Counsellor, Employer, Provider
from bilanlib.models.programme import Programme
from bilanlib.models.sessions import HourTotal, Session
from bilanlib.models.table import Extra
from bilanlib.models.unknown import UNKNOWN


class Day(date):
    """A day of somebody else's class."""


MODELS = [
    Beneficiary,
    Bilan,
    Consent,
    Convention,
    Counsellor,
    Disclosure,
    Document,
    Employer,
    FollowUpOffer,
    FundingLine,
    HourTotal,
    Programme,
    Provider,
    RetentionAgreement,
    RetentionClause,
    Session,
    Signature,
]
DAY_FIELDS = [
    (Consent, "given_on"),
    (Consent, "withdrawn_on"),
    (Convention, "draft_received_on"),
    (Convention, "draft_sent_on"),
    (Convention, "ends_on"),
    (Convention, "refused_on"),
    (Disclosure, "on"),
    (Document, "delivered_on"),
    (Document, "destroyed_on"),
    (Document, "made_on"),
    (Programme, "published_on"),
    (RetentionAgreement, "agreed_on"),
    (Session, "day"),
    (Signature, "signed_on"),
]
LIST_FIELDS = [
    (Bilan, "attestations"),
    (Bilan, "consents"),
    (Bilan, "documents"),
    (Bilan, "funding"),
    (Bilan, "sessions"),
    (Bilan, "totals"),
    (Convention, "parties"),
    (Convention, "signatures"),
    (Document, "disclosures"),
    (Programme, "attestations"),
    (Programme, "funding"),
    (Programme, "phases"),
    (Programme, "totals"),
    (Provider, "counsellors"),
    (Provider, "unit"),
    (RetentionClause, "documents"),
]


@pytest.mark.parametrize("model", MODELS)
class TestEveryModel:
    """What all objects of a case have in common."""

    def test_nothing_is_told_unless_somebody_tells_it(self, model):
        # A total without a phase or a kind is of the whole: these two are part of its name.
        named = {"ref", "extra", *(("phase", "kind") if model is HourTotal else ())}
        blank = model()

        assert {getattr(blank, one.name) for one in fields(model) if one.name not in named} == {UNKNOWN}

    def test_the_embedder_has_a_key_and_notes_of_its_own(self, model):
        one = model(ref="42", extra=Extra({"colour": "secret"}))

        assert (one.ref, one.extra["colour"]) == ("42", "secret")
        assert (model().ref, model().extra) == (None, Extra())
        assert "secret" not in repr(one)

    def test_blank_objects_are_equal_and_hash_alike(self, model):
        assert model() == model()
        assert hash(model()) == hash(model())
        assert model() != model(ref="42")

    def test_it_does_not_change(self, model):
        blank = model()

        with pytest.raises(FrozenInstanceError):
            blank.ref = "42"

    def test_it_takes_no_argument_by_position(self, model):
        with pytest.raises(TypeError):
            model(None)

    def test_it_has_no_room_for_other_facts(self, model):
        assert not hasattr(model(), "__dict__")


class TestNumber:
    """How many there are of something."""

    @pytest.mark.parametrize("told", [0, 1, 1000, None, UNKNOWN])
    def test_a_whole_number_none_and_unknown_are_kept(self, told):
        assert Programme(interviews=told).interviews is told

    @pytest.mark.parametrize("told", [-1, 1001, True, 8.0, "8"])
    def test_anything_else_is_refused(self, told):
        with pytest.raises(InvalidValueError, match=r"Programme\.interviews is .*, not a whole number from 0 to 1000"):
            Programme(interviews=told)


@pytest.mark.parametrize(("model", "name"), DAY_FIELDS)
class TestDay:
    """Days, which are not moments."""

    @pytest.mark.parametrize("told", [date(2026, 11, 21), None, UNKNOWN])
    def test_a_day_none_and_unknown_are_kept(self, model, name, told):
        assert getattr(model(**{name: told}), name) is told

    def test_a_day_of_a_class_of_its_own_is_a_day(self, model, name):
        assert getattr(model(**{name: Day(2026, 11, 21)}), name) == date(2026, 11, 21)

    @pytest.mark.parametrize(
        "told", [datetime(2026, 11, 21, tzinfo=UTC), "2026-11-21", 20261121, timedelta(days=1), False]
    )
    def test_anything_else_is_refused(self, model, name, told):
        with pytest.raises(InvalidValueError) as caught:
            model(**{name: told})

        expected = f"{model.__name__}.{name} is {told!r}, not a day (datetime.date), None or UNKNOWN"
        assert str(caught.value) == expected

    @pytest.mark.parametrize("told", [date(1900, 1, 1), date(1900, 1, 2), date(2999, 12, 30), date(2999, 12, 31)])
    def test_the_first_and_the_last_day_that_a_case_can_hold_are_days(self, model, name, told):
        assert getattr(model(**{name: told}), name) is told

    @pytest.mark.parametrize("told", [date.min, date(1899, 12, 31), date(3000, 1, 1), date.max, Day(9999, 12, 31)])
    def test_a_placeholder_of_another_program_is_no_day(self, model, name, told):
        with pytest.raises(InvalidValueError) as caught:
            model(**{name: told})

        expected = f"{model.__name__}.{name} is {told!r}, not a day from 1900-01-01 to 2999-12-31, None or UNKNOWN"
        assert str(caught.value) == expected


class TestDuration:
    """Durations, which take time."""

    @pytest.mark.parametrize("told", [timedelta(microseconds=1), timedelta(hours=400), UNKNOWN])
    def test_more_than_zero_is_kept(self, told):
        assert Session(duration=told).duration is told

    @pytest.mark.parametrize("told", [timedelta(0), timedelta(microseconds=-1), timedelta(hours=-1), None, 2, "2:00"])
    def test_zero_less_and_anything_else_are_refused(self, told):
        with pytest.raises(InvalidValueError) as caught:
            Session(duration=told)

        expected = f"Session.duration is {told!r}, not a duration (datetime.timedelta) of more than zero, or UNKNOWN"
        assert str(caught.value) == expected


@pytest.mark.parametrize("model", [Employer, Provider])
class TestNumbersOfOrganisations:
    """SIREN and SIRET."""

    @pytest.mark.parametrize("told", ["000000000", "123456789", None, UNKNOWN])
    def test_a_siren_of_nine_digits_is_kept(self, model, told):
        assert model(siren=told).siren is told

    @pytest.mark.parametrize(
        "told", ["12345678", "1234567890", "12345678A", "123 456 789", "", "１２３４５６７８９", "12345678²", 123456789]
    )
    def test_any_other_siren_is_refused(self, model, told):
        with pytest.raises(InvalidValueError) as caught:
            model(siren=told)

        assert str(caught.value) == f"{model.__name__}.siren is {told!r}, not 9 digits, None or UNKNOWN"

    @pytest.mark.parametrize("told", ["12345678900017", None, UNKNOWN])
    def test_a_siret_of_fourteen_digits_is_kept(self, model, told):
        assert model(siret=told).siret is told

    @pytest.mark.parametrize("told", ["1234567890001", "123456789000179", "123456789", "1234567890001X"])
    def test_any_other_siret_is_refused(self, model, told):
        with pytest.raises(InvalidValueError) as caught:
            model(siret=told)

        assert str(caught.value) == f"{model.__name__}.siret is {told!r}, not 14 digits, None or UNKNOWN"

    @pytest.mark.parametrize(
        ("siren", "siret"),
        [
            ("000000018", "00000001800012"),
            (UNKNOWN, "00000002600012"),
            (None, "00000002600012"),
            ("000000018", UNKNOWN),
        ],
    )
    def test_a_siret_of_the_same_siren_or_of_none_that_is_known_is_kept(self, model, siren, siret):
        assert (model(siren=siren, siret=siret).siren, model(siren=siren, siret=siret).siret) == (siren, siret)

    def test_a_siret_of_another_siren_is_refused(self, model):
        with pytest.raises(InvalidValueError) as caught:
            model(siren="000000018", siret="00000002600012")

        name = model.__name__
        assert str(caught.value) == (
            f"{name}.siret is '00000002600012', not a SIRET that begins with the SIREN '000000018'"
        )


@pytest.mark.parametrize(
    ("told", "length", "answer"),
    [("12", 2, True), ("123", 2, False), ("1", 2, False), ("1x", 2, False), ("١٢", 2, False), (12, 2, False)],
)
def test_digits_are_counted_and_are_ascii(told, length, answer):
    assert is_digits(told, length) is answer


@pytest.mark.parametrize(("model", "name"), LIST_FIELDS)
class TestMany:
    """Several things, immutable."""

    def test_a_list_becomes_a_tuple(self, model, name):
        assert getattr(model(**{name: ["a", "b"]}), name) == ("a", "b")

    @pytest.mark.parametrize("told", [(), ("a",), UNKNOWN])
    def test_a_tuple_and_unknown_are_kept(self, model, name, told):
        assert getattr(model(**{name: told}), name) is told

    def test_an_empty_list_says_that_there_is_none(self, model, name):
        assert getattr(model(**{name: []}), name) == ()

    def test_the_object_stays_hashable(self, model, name):
        assert hash(model(**{name: []})) == hash(model(**{name: ()}))


class TestPersonalData:
    """Personal data is marked, and hidden."""

    @pytest.mark.parametrize("model", [Beneficiary, Counsellor, Signature])
    def test_a_person_s_name_does_not_show_in_repr(self, model):
        person = model(name="Quelqu’un")

        assert person.name == "Quelqu’un"
        assert "Quelqu’un" not in repr(person)
        assert "Quelqu’un" not in repr(Bilan(sessions=[person]))

    def test_the_name_of_an_organisation_shows(self):
        assert "Bilans du Fleuve" in repr(Provider(name="Bilans du Fleuve"))

    def test_fields_marked_personal_are_these(self):
        marked = {
            (model.__name__, one.name)
            for model in MODELS
            for one in fields(model)
            if one.metadata.get(PERSONAL) and one.name != "extra"
        }

        assert marked == {("Beneficiary", "name"), ("Counsellor", "name"), ("Signature", "name")}

    @pytest.mark.parametrize("model", MODELS)
    def test_notes_are_marked_everywhere(self, model):
        assert fields(model).extra.metadata[PERSONAL] is True


class TestUnknown:
    """What nobody told."""

    def test_it_is_neither_true_nor_false(self):
        with pytest.raises(TypeError, match="compare with `is UNKNOWN`"):
            bool(UNKNOWN)

    def test_it_cannot_be_negated_either(self):
        with pytest.raises(TypeError):
            assert not UNKNOWN

    def test_it_differs_from_known_to_be_absent(self):
        assert UNKNOWN is not None
        assert Convention(draft_sent_on=None) != Convention()

    def test_it_shows_as_its_name(self):
        assert repr(UNKNOWN) == "UNKNOWN"
        assert repr(Site()) == "Site(name=UNKNOWN, is_accessible=UNKNOWN, ref=None, extra=Extra())"
