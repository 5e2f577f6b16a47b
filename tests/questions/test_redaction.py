import csv
import json
from datetime import date, datetime
from pathlib import Path

import pytest
from attrs import evolve

from bilanlib import (
    UNKNOWN,
    AgreementForm,
    Bilan,
    Capacity,
    Counsellor,
    Extent,
    FieldClass,
    FundingLine,
    FundingSource,
    HourTotal,
    InvalidValueError,
    Party,
    Programme,
    Provider,
    Recipient,
    Scheme,
    Session,
    Signature,
    Table,
    UnknownNameError,
    Viewer,
    redact,
    scheme_named,
)
from redaction_kit import AT, MARK, line, marked, paths_told_by, whole_case

PLAN, CPF, OPCO = FundingSource.EMPLOYER_PLAN, FundingSource.CPF, FundingSource.OPCO
OFF_TIME = {"sessions": (Session(day=date(2026, 11, 24), on_working_time=False),)}

SIGNED_BY_EMPLOYER = (Signature(party=Party.EMPLOYER, signed_on=AT, capacity=Capacity.LEGAL_REPRESENTATIVE),)

LOOKS = {
    "beneficiary": (whole_case(PLAN), Recipient.BENEFICIARY),
    "staff": (whole_case(PLAN), Recipient.COUNSELLOR),
    "employer_who_pays": (whole_case(PLAN, CPF), Recipient.EMPLOYER_HR),
    "employer_who_does_not_pay": (whole_case(CPF, **OFF_TIME), Recipient.EMPLOYER_HR),
    "employer_asked_for_leave": (whole_case(CPF), Recipient.EMPLOYER_MANAGER),
    "payer": (whole_case(PLAN, CPF), Recipient.PAYER),
    "anyone_else": (whole_case(PLAN, CPF), Recipient.OTHER),
}
"""For each column of the notes, a case that puts somebody there."""

SAMPLES = {
    "existence": {"scheme", "layers[]", "beneficiary.name"},
    "health": {"beneficiary.disability_grounds[]"},
    "dates": {"sessions[].day", "sessions[].duration", "sessions[].status", "totals[].hours", "territory"},
    "convention": {"convention.price", "convention.payment_terms", "convention.signatures[].signed_on", "title"},
    "funding": {"funding[].source", "funding[].amount"},
    "consent": {"consents[].stance", "initiative", "measures[].kind"},
    "course": {"sessions[].phase", "topics.investigation", "documents[].kind", "attestations[].by", "follow_up.after"},
}
"""For each row of the notes, facts that it speaks of."""

SHOWN_OF = {"own-line": {"funding": SAMPLES["funding"]}, "title": {"funding": {"funding[].source"}}}
SHOWN_OF["days-asked"] = {"dates": {"sessions[].day"}}


def cells():
    path = Path(__file__).parents[1] / "vectors" / "redaction.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(text for text in file if not text.startswith("#")))
    return [(row["facts"], column, row[column]) for row in rows for column in list(row)[1:] if row["facts"] in SAMPLES]


def shown(case, to, **asked):
    """The case as somebody may see it; a case that tells nothing where there is nothing to show."""
    answer = redact(case, for_=to, at=AT, **asked)
    return Bilan() if answer.case is None else answer.case


class TestNotes:
    """Each cell of the notes, on a case of which everything is told."""

    @pytest.mark.parametrize(("facts", "column", "cell"), cells())
    def test_a_cell_shows_what_it_says(self, facts, column, cell):
        told = paths_told_by(shown(*LOOKS[column]))
        expected = SAMPLES[facts] if cell == "yes" else SHOWN_OF.get(cell, {}).get(facts, set())

        assert told & SAMPLES[facts] == expected

    @pytest.mark.parametrize(("column", "look"), LOOKS.items())
    def test_who_looks_is_put_in_the_column_of_the_notes(self, column, look):
        answer = redact(look[0], for_=look[1], at=AT)

        assert answer.viewer in {None, Viewer(column)}
        assert (answer.viewer is None) is (column in {"employer_who_does_not_pay", "anyone_else"})

    def test_an_employer_asked_for_leave_is_shown_nothing_else(self):
        assert paths_told_by(shown(*LOOKS["employer_asked_for_leave"])) == {
            *SAMPLES["existence"],
            "funding[].source",
            "sessions[].day",
            "sessions[].on_working_time",
        }


class TestParts:
    """Lists of which only some items may be seen."""

    def test_an_employer_sees_its_own_line_and_not_how_many_others_there_are(self):
        case = evolve(whole_case(CPF, PLAN, OPCO, FundingSource.OWN_MONEY), **OFF_TIME)

        assert shown(case, Recipient.EMPLOYER_HR).funding == (line(PLAN), FundingLine())

    def test_asked_for_leave_as_well_it_knows_for_what_and_not_how_much(self):
        case = whole_case(CPF, PLAN, OPCO, FundingSource.OWN_MONEY)

        assert shown(case, Recipient.EMPLOYER_HR).funding == (FundingLine(source=CPF), line(PLAN), FundingLine())

    def test_nor_that_there_is_no_other(self):
        assert shown(whole_case(PLAN), Recipient.EMPLOYER_HR).funding == (line(PLAN), FundingLine())

    @pytest.mark.parametrize("payer", [CPF, OPCO])
    def test_a_fund_sees_its_own_line(self, payer):
        case = whole_case(CPF, OPCO, PLAN)

        assert shown(case, Recipient.PAYER, payer=payer).funding == (line(payer), FundingLine())

    def test_of_an_employer_that_only_signed_no_line_is_told(self):
        case = whole_case(PLAN)
        convention = evolve(case.convention, signatures=SIGNED_BY_EMPLOYER)
        unpaid = evolve(case, funding=(line(CPF),), convention=convention, **OFF_TIME)

        answer = redact(unpaid, for_=Recipient.EMPLOYER_HR, at=AT)

        assert answer.viewer is Viewer.EMPLOYER_WHO_PAYS
        assert answer.case.funding is UNKNOWN

    def test_only_days_asked_for_are_seen_and_not_how_many_others_there_are(self):
        day = Session(day=date(2026, 11, 23), on_working_time=True)

        assert shown(whole_case(CPF), Recipient.EMPLOYER_HR).sessions == (day, Session())

    def test_totals_of_a_phase_or_a_kind_are_left_out(self):
        case = whole_case(PLAN)

        assert shown(case, Recipient.EMPLOYER_HR).totals == (case.totals[0], HourTotal())

    def test_totals_of_the_whole_are_told_whole(self):
        case = whole_case(PLAN)
        whole = evolve(case, totals=case.totals[:1])

        assert shown(whole, Recipient.EMPLOYER_HR).totals == case.totals[:1]

    def test_totals_of_phases_only_are_not_told(self):
        case = whole_case(PLAN)
        phases = evolve(case, totals=case.totals[1:])

        assert shown(phases, Recipient.EMPLOYER_HR).totals is UNKNOWN

    def test_a_list_told_empty_stays_so(self):
        assert shown(whole_case(PLAN, sessions=()), Recipient.EMPLOYER_HR).sessions == ()


class TestDocuments:
    """The content of documents follows the table of who may be shown which."""

    def test_the_beneficiary_sees_it(self):
        case = whole_case(PLAN)

        assert shown(case, Recipient.BENEFICIARY).documents == case.documents

    def test_staff_see_it_while_the_document_may_be_kept(self):
        case = whole_case(PLAN)

        assert shown(case, Recipient.COUNSELLOR).documents[0].contents == case.documents[0].contents

    def test_staff_no_longer_see_it_once_it_must_be_destroyed(self):
        case = whole_case(PLAN)
        delivered = evolve(case, documents=(evolve(case.documents[0], delivered_on=date(2020, 1, 6)),))

        answer = redact(delivered, for_=Recipient.COUNSELLOR, at=AT)

        assert answer.case.documents[0].contents is UNKNOWN
        assert answer.case.documents[0].kind is case.documents[0].kind
        (one,) = [one for one in answer.withheld if one.field_class is FieldClass.CONTENT]
        assert one.path == "documents[0].contents"
        assert "R. 6313-7" in " ".join(reference.citation for reference in one.references)

    def test_what_is_not_told_of_the_documents_withholds_nothing_of_them(self):
        answer = redact(whole_case(PLAN, documents=UNKNOWN), for_=Recipient.COUNSELLOR, at=AT)

        assert [one.path for one in answer.withheld] == ["**.extra"]


class TestNothing:
    """Where nothing may be shown, nothing betrays that there is a bilan."""

    @pytest.mark.parametrize(
        "case",
        [
            whole_case(CPF, **OFF_TIME),
            Bilan(scheme="fr-private"),
            Bilan(scheme="fr-private", sessions=(Session(on_working_time=UNKNOWN),)),
            marked(whole_case(CPF, **OFF_TIME)),
        ],
    )
    def test_the_answer_is_the_same_whatever_the_case(self, case):
        answer, empty = (redact(one, "fr-private", for_=Recipient.EMPLOYER_HR, at=AT) for one in (case, Bilan()))

        assert answer.case is None
        assert answer.withheld == ()
        assert repr(answer) == repr(empty)
        assert answer.to_dict(reveal=True) == empty.to_dict(reveal=True)

    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_it_says_so_and_no_more(self, language):
        answer = redact(whole_case(CPF, **OFF_TIME), for_=Recipient.EMPLOYER_HR, at=AT)

        assert answer.to_text(language) == {"fr": "Rien à montrer.\n", "en": "Nothing to show.\n"}[language]

    @pytest.mark.parametrize("to", Recipient)
    def test_without_a_table_nobody_is_shown_anything_and_only_the_caller_learns_why(self, to):
        answer = redact(whole_case(PLAN), "fr-fpe", for_=to, at=AT)

        assert answer.case is None
        assert answer.not_covered is not None
        assert answer.to_text() == "Rien à montrer.\n"
        assert "encodé" not in repr(answer) + json.dumps(answer.to_dict())

    @pytest.mark.parametrize(
        ("day", "is_covered"), [(date(2018, 12, 31), False), (date(2019, 1, 1), True), (date(2019, 1, 2), True)]
    )
    def test_before_the_wording_nothing_is_shown(self, day, is_covered):
        answer = redact(whole_case(PLAN), for_=Recipient.BENEFICIARY, at=day)

        assert (answer.case is not None) is is_covered
        assert (answer.not_covered is None) is is_covered

    def test_a_scheme_that_includes_another_one_has_its_table(self):
        ours = Scheme(id="x", title="x", rules=(), includes=(scheme_named("fr-fpe"), scheme_named("fr-private")))

        assert redact(whole_case(PLAN), ours, for_=Recipient.BENEFICIARY, at=AT).scheme == "x"


class TestOffer:
    """An offer speaks of nobody's bilan."""

    OFFER = Programme(
        scheme="fr-private",
        title="Bilan",
        provider=Provider(name="Prestataire", counsellors=(Counsellor(name="Lou", role="conseillère", ref="C1"),)),
        topics=Table({}),
        ref="offre 3",
    )

    @pytest.mark.parametrize("to", Recipient)
    def test_everybody_sees_it_without_the_people_in_it_and_without_keys(self, to):
        answer = redact(self.OFFER, for_=to, at=AT)

        seen = Provider(name="Prestataire", counsellors=(Counsellor(role="conseillère"),))
        assert answer.viewer is Viewer.READER_OF_OFFER
        assert answer.case == evolve(self.OFFER, provider=seen, ref=None)

    def test_what_is_withheld_is_listed(self):
        answer = redact(self.OFFER, for_=Recipient.OTHER, at=AT)

        assert {one.path: one.references for one in answer.withheld} == {
            "provider.counsellors[].name": (),
            "convention.signatures[].name": (),
            "**.ref": (),
            "**.extra": (),
        }


class TestWithheld:
    """The list of what is not shown."""

    def test_for_the_beneficiary_it_is_the_notes_of_the_program(self):
        case = whole_case(PLAN)

        answer = redact(case, for_=Recipient.BENEFICIARY, at=AT)

        assert answer.case == evolve(case, extra=Bilan().extra)
        assert [(one.path, one.references) for one in answer.withheld] == [("**.extra", ())]
        assert answer.references == ()

    def test_each_field_has_its_class_how_much_is_shown_a_reason_and_a_wording(self):
        answer = redact(whole_case(PLAN, CPF), for_=Recipient.EMPLOYER_HR, at=AT)
        listed = {one.path: one for one in answer.withheld}

        assert listed["consents"].field_class is FieldClass.CONSENT
        assert listed["consents"].extent is Extent.NOTHING
        assert listed["funding[]"].extent is Extent.OWN_LINE
        assert [reference.citation for reference in listed["consents"].references] == [
            "C. trav., art. L. 6313-4, al. 4"
        ]
        assert str(listed["consents"].reason) == (
            "Couvert par le secret, que rien ne lève pour l’employeur qui finance le bilan : le consentement, sa "
            "rétractation et le refus."
        )
        assert listed["funding[]"].reason.format("en") == (
            "Shown in part (to: the employer who pays for the bilan): the funding lines. What is shown: its own line."
        )

    @pytest.mark.parametrize("case", [whole_case(PLAN), Bilan(scheme="fr-private", funding=(line(PLAN),))])
    def test_it_is_the_same_whether_a_fact_is_told_or_not(self, case):
        answer = redact(case, for_=Recipient.EMPLOYER_HR, at=AT)

        assert {"measures", "documents", "consents", "sessions[].kind"} <= {one.path for one in answer.withheld}


class TestWriting:
    """What is printed of an answer."""

    ANSWER = redact(marked(whole_case(PLAN)), "fr-private", for_=Recipient.BENEFICIARY, at=AT)

    def test_names_numbers_and_texts_are_written_only_when_asked_for(self):
        assert MARK not in json.dumps(self.ANSWER.to_dict())
        assert MARK in json.dumps(self.ANSWER.to_dict(reveal=True))

    def test_the_text_groups_fields_by_reason_and_names_the_wording(self):
        text = redact(whole_case(PLAN), for_=Recipient.EMPLOYER_HR, at=AT).to_text("en")

        assert "   initiative, account_request, contract, requests, leave, consents, measures\n" in text
        assert "C. trav., art. L. 6313-4, al. 4 (in force since 1 January 2019)" in text

    def test_data_name_who_looks_and_what_they_may_see(self):
        data = redact(whole_case(PLAN, CPF), for_=Recipient.PAYER, at=AT).to_dict("en")

        assert (data["scheme"], data["at"]) == ("fr-private", "2026-11-20")
        assert (data["recipient"], data["viewer"], data["payer"]) == ("payer", "payer", "cpf")
        assert data["case"]["funding"] == [{"source": "cpf", "amount": {"amount": "800.00"}}, {}]
        assert data["withheld"][0] == {
            "path": "title",
            "class": "convention",
            "label": "the convention, the price and the signatures",
            "extent": "nothing",
            "text": "Covered by secrecy, which nothing lifts for the payer: the convention, the price and the "
            "signatures.",
            "citations": data["withheld"][0]["citations"],
        }


class TestMisuse:
    """What is refused."""

    @pytest.mark.parametrize("at", [datetime(2026, 11, 20), "2026-11-20", None])  # noqa: DTZ001 - no day
    def test_a_day_is_a_date(self, at):
        with pytest.raises(InvalidValueError, match="not a day"):
            redact(whole_case(PLAN), for_=Recipient.PAYER, at=at)

    @pytest.mark.parametrize("to", ["payer", None, Viewer.PAYER])
    def test_who_looks_is_a_recipient(self, to):
        with pytest.raises(InvalidValueError, match="not a Recipient"):
            redact(whole_case(PLAN), for_=to, at=AT)

    @pytest.mark.parametrize("payer", ["cpf", PLAN, FundingSource.OTHER, FundingSource.OWN_MONEY])
    def test_a_payer_is_a_fund(self, payer):
        with pytest.raises(InvalidValueError, match="cpf, opco, france_travail, transitions_pro"):
            redact(whole_case(PLAN), for_=Recipient.PAYER, at=AT, payer=payer)

    def test_the_scheme_is_never_guessed(self):
        with pytest.raises(UnknownNameError, match="never guessed"):
            redact(Bilan(), for_=Recipient.PAYER, at=AT)

    @pytest.mark.parametrize("to", Recipient)
    def test_two_answers_to_one_question_are_refused_for_everybody(self, to):
        with pytest.raises(UnknownNameError):
            redact(whole_case(PLAN), for_=to, at=AT, readings=[AgreementForm.ANY_RECORDED, AgreementForm.WRITTEN])
