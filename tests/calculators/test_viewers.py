from datetime import date

import pytest
from attrs import evolve

from bilanlib import (
    UNKNOWN,
    Bilan,
    Capacity,
    Convention,
    FundingLine,
    FundingSource,
    Party,
    Recipient,
    Session,
    Signature,
    Viewer,
)
from bilanlib.calculators.viewers import is_asked_for, position_of

AT = date(2026, 11, 20)
DAY = date(2026, 11, 23)
EMPLOYERS = [Recipient.EMPLOYER_HR, Recipient.EMPLOYER_MANAGER]
OWN = [
    FundingSource.EMPLOYER_PLAN,
    FundingSource.REDEPLOYMENT_LEAVE,
    FundingSource.EMPLOYER_TOP_UP,
    FundingSource.PUBLIC_EMPLOYER,
]
FUNDS = [
    FundingSource.CPF,
    FundingSource.OPCO,
    FundingSource.FRANCE_TRAVAIL,
    FundingSource.TRANSITIONS_PRO,
    FundingSource.STATE,
    FundingSource.REGION,
    FundingSource.AGEFIPH,
    FundingSource.SELF_EMPLOYED_FUND,
    FundingSource.LOCAL_AUTHORITY,
]
NOT_EMPLOYER = [one for one in FundingSource if one not in OWN]
SIGNATURE = Signature(party=Party.EMPLOYER, signed_on=AT, capacity=Capacity.DELEGATE)


def paid(*sources, **facts):
    return Bilan(funding=tuple(FundingLine(source=source) for source in sources), **facts)


def viewer(case, to=Recipient.EMPLOYER_HR, payer=None):
    return position_of(case, to, payer, AT).viewer


def signed(**facts):
    return paid(FundingSource.CPF, convention=Convention(signatures=(evolve(SIGNATURE, **facts),)))


class TestInsiders:
    """Whose position does not depend on the case."""

    @pytest.mark.parametrize(
        ("to", "expected"), [(Recipient.BENEFICIARY, Viewer.BENEFICIARY), (Recipient.COUNSELLOR, Viewer.STAFF)]
    )
    def test_they_see_a_case_of_which_nothing_is_told(self, to, expected):
        assert viewer(Bilan(), to) is expected

    @pytest.mark.parametrize(
        "to",
        [
            one
            for one in Recipient
            if one not in {Recipient.BENEFICIARY, Recipient.COUNSELLOR, Recipient.PAYER, *EMPLOYERS}
        ],
    )
    def test_the_others_are_anyone_whoever_pays(self, to):
        case = paid(*FundingSource, sessions=(Session(day=DAY, on_working_time=True),))

        assert viewer(case, to) is Viewer.ANYONE_ELSE


class TestEmployer:
    """An employer that pays, that is asked for leave, or has no part in it."""

    @pytest.mark.parametrize("to", EMPLOYERS)
    @pytest.mark.parametrize("source", OWN)
    def test_it_pays_under_a_title_of_its_own(self, to, source):
        assert viewer(paid(FundingSource.CPF, source), to) is Viewer.EMPLOYER_WHO_PAYS

    @pytest.mark.parametrize("source", NOT_EMPLOYER)
    def test_it_does_not_pay_where_others_do(self, source):
        assert viewer(paid(source)) is Viewer.EMPLOYER_WHO_DOES_NOT_PAY

    @pytest.mark.parametrize("funding", [UNKNOWN, (), (FundingLine(),)])
    def test_who_pays_is_not_guessed(self, funding):
        case = Bilan(funding=funding, sessions=(Session(day=DAY, on_working_time=True),))

        assert viewer(case) is Viewer.EMPLOYER_WHO_DOES_NOT_PAY

    @pytest.mark.parametrize("capacity", [Capacity.IN_PERSON, Capacity.LEGAL_REPRESENTATIVE, Capacity.DELEGATE])
    def test_a_signature_that_binds_it_says_that_it_pays(self, capacity):
        assert viewer(signed(capacity=capacity)) is Viewer.EMPLOYER_WHO_PAYS

    @pytest.mark.parametrize(
        "facts",
        [
            {"party": Party.BENEFICIARY},
            {"party": Party.PROVIDER},
            {"party": UNKNOWN},
            {"capacity": Capacity.UNAUTHORISED},
            {"capacity": Capacity.COUNSELLOR},
            {"capacity": UNKNOWN},
            {"signed_on": None},
            {"signed_on": UNKNOWN},
        ],
    )
    def test_another_signature_does_not(self, facts):
        assert viewer(signed(**facts)) is Viewer.EMPLOYER_WHO_DOES_NOT_PAY

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (date(2026, 11, 19), Viewer.EMPLOYER_WHO_PAYS),
            (date(2026, 11, 20), Viewer.EMPLOYER_WHO_PAYS),
            (date(2026, 11, 21), Viewer.EMPLOYER_WHO_DOES_NOT_PAY),
        ],
    )
    def test_a_signature_counts_from_its_day(self, day, expected):
        assert viewer(signed(signed_on=day)) is expected

    @pytest.mark.parametrize("convention", [UNKNOWN, None, Convention(), Convention(signatures=())])
    def test_without_signatures_nothing_is_signed(self, convention):
        assert viewer(paid(FundingSource.CPF, convention=convention)) is Viewer.EMPLOYER_WHO_DOES_NOT_PAY


class TestLeave:
    """An absence is asked for where a session is known to fall on working time, and the CPF pays."""

    @pytest.mark.parametrize("to", EMPLOYERS)
    def test_a_session_on_working_time_is_asked_for(self, to):
        case = paid(FundingSource.CPF, sessions=(Session(), Session(day=DAY, on_working_time=True)))

        assert viewer(case, to) is Viewer.EMPLOYER_ASKED_FOR_LEAVE

    @pytest.mark.parametrize("source", [one for one in NOT_EMPLOYER if one is not FundingSource.CPF])
    def test_under_another_title_the_notes_give_the_employer_no_part(self, source):
        case = paid(source, sessions=(Session(day=DAY, on_working_time=True),))

        assert viewer(case) is Viewer.EMPLOYER_WHO_DOES_NOT_PAY

    @pytest.mark.parametrize(
        "sessions",
        [
            UNKNOWN,
            (),
            (Session(day=DAY, on_working_time=False),),
            (Session(day=DAY),),
            (Session(day=None, on_working_time=True),),
            (Session(on_working_time=True),),
        ],
    )
    def test_without_a_day_on_working_time_nothing_is_asked(self, sessions):
        assert viewer(paid(FundingSource.CPF, sessions=sessions)) is Viewer.EMPLOYER_WHO_DOES_NOT_PAY

    @pytest.mark.parametrize(("on_working_time", "named"), [(True, {FundingSource.CPF}), (False, set())])
    def test_an_employer_that_pays_and_is_asked_knows_for_what(self, on_working_time, named):
        """Told less of who pays, it would be asked only, and must not learn more by that."""
        case = paid(
            FundingSource.CPF,
            FundingSource.EMPLOYER_PLAN,
            sessions=(Session(day=DAY, on_working_time=on_working_time),),
        )

        position = position_of(case, Recipient.EMPLOYER_HR, None, AT)

        assert (position.viewer, position.named) == (Viewer.EMPLOYER_WHO_PAYS, named)

    def test_an_employer_that_pays_is_no_less_for_being_asked(self):
        case = paid(*FundingSource, sessions=(Session(day=DAY, on_working_time=True),))

        assert viewer(case) is Viewer.EMPLOYER_WHO_PAYS

    def test_only_a_known_day_known_to_be_on_working_time_is_asked_for(self):
        told = [(day, flag) for day in (DAY, None, UNKNOWN) for flag in (True, False, UNKNOWN)]

        asked = [(day, flag) for day, flag in told if is_asked_for(Session(day=day, on_working_time=flag))]

        assert asked == [(DAY, True)]


class TestPayer:
    """A fund sees its own line, once it is known which fund it is."""

    @pytest.mark.parametrize("source", FUNDS)
    def test_the_only_fund_need_not_be_named(self, source):
        position = position_of(paid(FundingSource.OWN_MONEY, source, source), Recipient.PAYER, None, AT)

        assert position.viewer is Viewer.PAYER
        assert position.sources == {source}

    @pytest.mark.parametrize("payer", [FundingSource.CPF, FundingSource.OPCO])
    def test_of_two_funds_one_is_named(self, payer):
        position = position_of(paid(FundingSource.CPF, FundingSource.OPCO), Recipient.PAYER, payer, AT)

        assert position.sources == {payer}

    @pytest.mark.parametrize(
        "sources",
        [
            (),
            (FundingSource.CPF, FundingSource.OPCO),
            (FundingSource.CPF, UNKNOWN),
            (UNKNOWN,),
            (FundingSource.OTHER,),
            (FundingSource.EMPLOYER_PLAN,),
            (FundingSource.OWN_MONEY,),
        ],
    )
    def test_where_the_fund_is_not_sure_it_is_anyone(self, sources):
        assert viewer(paid(*sources), Recipient.PAYER) is Viewer.ANYONE_ELSE

    @pytest.mark.parametrize("funding", [UNKNOWN, (), (FundingLine(),), (FundingLine(source=FundingSource.OPCO),)])
    def test_a_fund_that_no_line_names_is_anyone(self, funding):
        assert viewer(Bilan(funding=funding), Recipient.PAYER, FundingSource.CPF) is Viewer.ANYONE_ELSE

    @pytest.mark.parametrize("payer", [one for one in FundingSource if one not in FUNDS])
    def test_who_is_no_fund_is_no_payer(self, payer):
        assert viewer(paid(payer), Recipient.PAYER, payer) is Viewer.ANYONE_ELSE
