"""Who may pay: the table of the notes, and what never happens."""

import csv
from datetime import date
from decimal import Decimal
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilanlib.calculators.fr.bar import Bar
from bilanlib.calculators.prospects import Prospect
from bilanlib.errors import InvalidValueError
from bilanlib.models.bilan import Bilan
from bilanlib.models.convention import Convention
from bilanlib.models.people import Beneficiary, Employer
from bilanlib.models.redeployment import Redeployment
from bilanlib.models.situation import Situation
from bilanlib.models.terms import EmployerKind, Initiative, Status
from bilanlib.models.unknown import UNKNOWN
from bilanlib.money import Money, TaxBasis
from bilanlib.questions.cpf import cpf_financing
from bilanlib.questions.situations import situation_of
from bilanlib.questions.who_pays import who_pays
from bilanlib.readings.convention import CoFunding
from bilanlib.readings.cpf import BarDate, StateEmployer
from bilanlib.schemes.catalogue import OURS
from bilanlib.schemes.payers import ROWS
from bilanlib.schemes.payers.route import Route

DAY = date(2026, 4, 10)
YES_OR_NO = {"yes": True, "no": False}
WORDS = {
    "status": ("status", Status),
    "kind": ("employer_kind", EmployerKind),
    "initiative": ("initiative", Initiative),
    "workforce": ("workforce", int),
    "group_workforce": ("group_workforce", int),
    "balance": ("balance", Decimal),
    "working_time": ("takes_working_time", YES_OR_NO.__getitem__),
    "redeployment": ("is_in_redeployment_leave", YES_OR_NO.__getitem__),
    "parental": ("is_on_parental_leave", YES_OR_NO.__getitem__),
    "points": ("has_prevention_points", YES_OR_NO.__getitem__),
    "funded": ("had_funded_bilan", YES_OR_NO.__getitem__),
    "certified": ("has_certified_provider", YES_OR_NO.__getitem__),
}


def rows():
    path = Path(__file__).parents[1] / "vectors" / "who_pays.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def situation(told):
    facts = (one.split("=") for one in told.split())
    return Situation(**{WORDS[name][0]: WORDS[name][1](value) for name, value in facts})


def answer(told, on=DAY, **more):
    return who_pays(situation(told), on, **more)


class TestTable:
    """Each line of section 6 of the notes."""

    @pytest.mark.parametrize("row", rows(), ids=lambda row: row["name"])
    def test_the_line_is_that_of_the_notes(self, row):
        line = answer(row["told"], date.fromisoformat(row["on"])).line(Route(row["route"]))

        assert (line.prospect.value, line.bar.value, line.confidence.value) == (
            row["prospect"],
            row["bar"],
            row["confidence"],
        )
        assert set(row["articles"].split()) <= {one.article.number for one in line.references}

    def test_every_way_to_pay_is_in_the_table(self):
        assert {Route(row["route"]) for row in rows()} == set(Route) == {row.route for row in ROWS}
        assert len(ROWS) == len(Route)

    @pytest.mark.parametrize("row", ROWS, ids=lambda row: row.route.value)
    def test_a_way_to_pay_names_schemes_that_exist_and_facts_of_a_situation(self, row):
        assert set(row.schemes) <= set(OURS.ids)
        assert {one.path for one in row.conditions} <= {one.name for one in attrs.fields(Situation)}


class TestWhatFails:
    """Why something does not pay is said, and cited first."""

    @pytest.mark.parametrize(
        ("told", "route", "says", "first"),
        [
            ("workforce=50 status=employee", Route.OPCO, "moins de 50 salariés", "L6332-17"),
            (
                "status=employee redeployment=yes group_workforce=999",
                Route.REDEPLOYMENT_LEAVE,
                "à partir de 1 000 salariés",
                "L1233-71",
            ),
            ("funded=yes", Route.CPF_ON_WORKING_TIME, "dans le délai de carence", "D6323-6"),
            ("certified=no", Route.PREVENTION_POINTS, "n’est pas certifié", "L6316-1"),
            ("initiative=employer", Route.PARENTAL_LEAVE, "à l’initiative du salarié", "L1225-56"),
        ],
    )
    def test_the_reason_is_what_fails(self, told, route, says, first):
        line = answer(told).line(route)

        assert says in str(line.reasons[0])
        assert line.references[0].article.number == first

    def test_every_reason_is_given(self):
        line = answer("status=employee balance=0 funded=yes certified=no working_time=no").line(
            Route.CPF_OFF_WORKING_TIME
        )

        assert len(line.reasons) == 3

    def test_what_is_excluded_asks_for_nothing(self):
        assert answer("status=job_seeker").line(Route.OPCO).missing == ()

    def test_what_is_open_says_what_to_ask(self):
        line = answer("status=employee").line(Route.OPCO)

        assert line.prospect is Prospect.OPEN
        assert [one.path for one in line.missing] == ["workforce", "has_certified_provider"]

    def test_what_is_not_asked_on_a_day_is_not_missing(self):
        line = answer("status=employee working_time=no balance=1", date(2021, 12, 31)).line(Route.CPF_OFF_WORKING_TIME)

        assert (line.prospect, line.missing) == (Prospect.CERTAIN, ())

    def test_each_fact_is_asked_for_once(self):
        paths = [one.path for one in who_pays(Situation(), DAY).missing]

        assert len(paths) == len(set(paths)) == 12
        assert "price" not in paths


class TestDisputes:
    """Disputed points stand beside the line that they are about."""

    @pytest.mark.parametrize(
        ("route", "reading"),
        [
            (Route.EMPLOYER_TOP_UP, CoFunding),
            (Route.CPF_OFF_WORKING_TIME, BarDate),
            (Route.CPF_ON_WORKING_TIME, BarDate),
            (Route.STATE_EMPLOYER, StateEmployer),
        ],
    )
    def test_the_line_names_them(self, route, reading):
        assert reading in who_pays(Situation(), DAY).line(route).readings

    def test_there_is_no_dispute_about_a_bar_that_does_not_exist_yet(self):
        before = who_pays(Situation(), date(2026, 2, 25))

        assert BarDate not in before.line(Route.CPF_OFF_WORKING_TIME).readings
        assert before.line(Route.STATE_EMPLOYER).readings == ()

    def test_a_wording_that_was_not_read_is_announced(self):
        said = [
            [str(one) for one in who_pays(Situation(), on).line(Route.EMPLOYER_TOP_UP).remarks]
            for on in (date(2026, 8, 18), date(2026, 8, 19))
        ]

        assert [any("L. 6323-4 a été modifié" in one for one in remarks) for remarks in said] == [False, True]


class TestDays:
    """The law of the day, and no other."""

    @pytest.mark.parametrize(("on", "is_there"), [("2023-08-31", False), ("2023-09-01", True), ("2023-09-02", True)])
    def test_a_way_that_the_law_does_not_know_yet_has_no_line(self, on, is_there):
        found = who_pays(Situation(), date.fromisoformat(on)).line(Route.PREVENTION_POINTS)

        assert (found is not None) is is_there

    @pytest.mark.parametrize(
        ("on", "months"),
        [
            ("2020-12-15", ["12 mois"]),
            ("2020-12-16", ["12 mois", "24 mois"]),
            ("2021-05-22", ["12 mois", "24 mois", "4 mois"]),
        ],
    )
    def test_the_length_of_a_redeployment_leave_is_that_of_the_day(self, on, months):
        line = who_pays(Situation(), date.fromisoformat(on)).line(Route.REDEPLOYMENT_LEAVE)
        said = [str(one) for one in line.remarks]

        assert len(said) == len(months)
        assert all(length in text for length, text in zip(months, said, strict=True))

    @pytest.mark.parametrize(
        ("on", "expected"),
        [
            ("2024-05-01", None),
            ("2024-05-02", "100,00"),
            ("2026-04-01", "103,20"),
            ("2026-04-02", "150,00"),
        ],
    )
    def test_the_participation_is_that_of_the_day(self, on, expected):
        line = who_pays(Situation(), date.fromisoformat(on)).line(Route.CPF_OFF_WORKING_TIME)
        said = [str(one) for one in line.remarks if "participation" in str(one)]

        assert said == (
            [] if expected is None else [f"Le titulaire doit une participation de {expected} €, sauf dispense"]
        )

    @pytest.mark.parametrize(("on", "announced"), [(date(2026, 6, 26), False), (date(2026, 6, 27), True)])
    def test_a_wording_that_may_have_changed_is_announced(self, on, announced):
        said = [str(one) for one in who_pays(Situation(), on).line(Route.CPF_ON_WORKING_TIME).remarks]

        assert any("L. 6323-6 a pu être modifié" in one for one in said) is announced

    def test_an_employer_under_belgian_law_is_refused(self):
        with pytest.raises(InvalidValueError, match="belgian_non_profit, not an employer under French law"):
            who_pays(Situation(employer_kind=EmployerKind.BELGIAN_NON_PROFIT), DAY)

    @pytest.mark.parametrize("on", [date(2018, 12, 31), "2026-04-10", None])
    def test_a_day_that_is_none_or_too_early_is_refused(self, on):
        with pytest.raises(InvalidValueError, match=r"^on is .*, not "):
            who_pays(Situation(), on)


class TestAmounts:
    """What a CPF and an OPCO pay of the price, where it is told."""

    CPF = "status=employee working_time=no balance=1600 funded=no certified=yes workforce=10"

    def test_the_cpf_is_reckoned_as_the_question_on_money_reckons_it(self):
        found = who_pays(attrs.evolve(situation(self.CPF), price=Decimal(1800)), DAY)
        expected = cpf_financing(1800, 1600, DAY, status=Status.EMPLOYEE)

        assert found.financing.shares == expected.shares
        assert (found.financing.holder, found.financing.rights) == (200, 1600)

    @pytest.mark.parametrize(
        "told",
        [
            "balance=1600",
            "status=employee funded=yes balance=1600 price=1800",
            "status=civil_servant balance=1600 price=1800",
            "price=1800",
        ],
    )
    def test_nothing_is_reckoned_without_figures_or_where_the_rights_do_not_pay(self, told):
        facts = dict(one.split("=") for one in told.split())
        price = Decimal(facts.pop("price")) if "price" in facts else UNKNOWN
        asked = situation(" ".join(f"{name}={value}" for name, value in facts.items()))

        assert who_pays(attrs.evolve(asked, price=price), DAY).financing is None

    @pytest.mark.parametrize(
        ("workforce", "on", "advance"),
        [
            (49, DAY, Decimal("540.00")),
            (50, DAY, None),
            (49, date(2020, 12, 30), None),
            (49, date(2020, 12, 31), Decimal("540.00")),
        ],
    )
    def test_the_largest_advance_of_an_opco(self, workforce, on, advance):
        asked = Situation(status=Status.EMPLOYEE, workforce=workforce, price=Decimal(1800))

        assert who_pays(asked, on).largest_advance == advance

    def test_without_a_price_there_is_no_advance(self):
        assert answer("status=employee workforce=10").largest_advance is None

    def test_a_way_that_is_not_wished_for_is_not_reckoned(self):
        asked = attrs.evolve(situation(self.CPF), price=Decimal(1800))
        found = who_pays(asked, DAY, wished=[Route.OWN_MONEY])

        assert [one.route for one in found.lines] == [Route.OWN_MONEY]
        assert (found.financing, found.largest_advance, found.line(Route.OPCO)) == (None, None, None)


class TestCases:
    """What a case tells."""

    CASE = Bilan(
        beneficiary=Beneficiary(status=Status.EMPLOYEE),
        employer=Employer(kind=EmployerKind.PRIVATE),
        initiative=Initiative.BOTH,
        redeployment=Redeployment(),
        convention=Convention(price=Money(1800)),
    )

    def test_its_facts_are_those_of_a_situation(self):
        expected = Situation(
            status=Status.EMPLOYEE,
            employer_kind=EmployerKind.PRIVATE,
            initiative=Initiative.BOTH,
            is_in_redeployment_leave=True,
            price=Decimal(1800),
        )

        assert situation_of(self.CASE) == expected
        assert who_pays(self.CASE, DAY).to_dict() == who_pays(expected, DAY).to_dict()

    def test_what_it_does_not_tell_is_unknown(self):
        assert situation_of(Bilan()) == Situation()
        assert situation_of(Bilan(employer=None, convention=None)) == Situation()

    def test_known_to_be_in_no_redeployment_leave(self):
        assert situation_of(Bilan(redeployment=None)).is_in_redeployment_leave is False

    @pytest.mark.parametrize(
        ("price", "found"),
        [
            (Money(1800, tax_basis=TaxBasis.EXEMPT), 1800),
            (Money(1800, tax_basis=TaxBasis.EXCLUSIVE), UNKNOWN),
            (Money(1800, "CHF"), UNKNOWN),
            (None, UNKNOWN),
        ],
    )
    def test_a_price_is_taken_where_it_is_in_euros_and_holds_all_tax(self, price, found):
        assert situation_of(Bilan(convention=Convention(price=price))).price == found


class TestForms:
    """Text and plain data."""

    TOLD = "status=employee working_time=no balance=2000 funded=no certified=yes workforce=10"

    def test_data_holds_every_line(self):
        data = who_pays(attrs.evolve(situation(self.TOLD), price=Decimal(1800)), DAY).to_dict("en")
        line = next(one for one in data["lines"] if one["route"] == "cpf_off_working_time")

        assert (data["on"], data["largest_advance"], data["financing"]["holder"]) == ("2026-04-10", "540.00", "200.00")
        assert (line["prospect"], line["bar"], line["confidence"]) == ("certain", "raised", "B")
        assert line["reasons"] == ["The holder decides alone, within the rights"]
        assert [one["letter"] for one in line["readings"]] == ["A7", "A21", "A12", "A9", "A11"]
        assert line["readings"][0] == {
            "id": "bar-date",
            "letter": "A7",
            "answer": "funding-agreement",
            "others": ["start", "end"],
        }
        assert (line["schemes"], line["missing"]) == (["fr-private"], [])
        assert {one["citation"] for one in line["citations"]} >= {"C. trav., art. D. 6323-6"}
        assert "initiative" in [one["path"] for one in data["missing"]]

    def test_data_without_figures_says_so(self):
        data = who_pays(Situation(), DAY).to_dict()

        assert (data["financing"], data["largest_advance"]) == (None, None)

    @pytest.mark.parametrize(
        ("language", "heads"),
        [
            ("fr", ["acquis :", "possible :", "à préciser :", "exclu :"]),
            ("en", ["certain:", "possible:", "open:", "excluded:"]),
        ],
    )
    def test_text_begins_with_the_best(self, language, heads):
        text = answer(self.TOLD).to_text(language).replace("\u00a0", " ")
        places = [text.index(f"\n{head}\n") for head in heads]

        assert places == sorted(places)

    def test_text_says_what_to_ask_and_what_it_rests_on(self):
        text = answer("status=employee", wished=[Route.OPCO]).to_text().replace("\u00a0", " ")

        assert "À demander : workforce et has_certified_provider." in text
        assert "Il manque" in text
        assert "LEGIARTI000037387500" in text

    def test_text_of_an_answer_that_lacks_nothing(self):
        text = answer("", wished=[Route.OWN_MONEY, Route.TRANSITION_PROJECT]).to_text()

        assert "Il manque" not in text
        assert "L. 6353-3" in text
        assert "LEGIARTI000047452269" not in text

    def test_text_names_amounts_disputes_and_schemes(self):
        told = attrs.evolve(situation(self.TOLD), price=Decimal(1800))
        text = who_pays(told, DAY).to_text("en")
        public = answer("status=civil_servant kind=hospital").to_text("en")

        assert "Advance of the OPCO: €540.00 at most." in text
        assert "For a bilan at €1,800.00" in text
        assert "Scheme: fr-fph and anfh." in public

    def test_text_says_which_answer_is_taken_and_what_others_hold(self):
        state = " ".join(answer("status=civil_servant kind=state").to_text("en").split())
        top_up = " ".join(answer("status=employee funded=no certified=yes").to_text("en").split())

        assert "We hold: no: it pays as an employer. Others hold: yes: the State is named." in state
        assert (
            "A16: Must an employer that tops up a bilan paid by the CPF conclude the tripartite convention?" in top_up
        )
        assert "skills development plan (plan de développement des compétences)" in top_up.partition("A16:")[2]

    def test_a_bar_that_does_not_exist_yet_is_not_written(self):
        assert "Carence" not in answer("", date(2026, 2, 25), wished=[Route.OWN_MONEY]).to_text()
        assert "Carence" in answer("", date(2026, 2, 26), wished=[Route.OWN_MONEY]).to_text()


IN_FRANCE = [one for one in EmployerKind if one is not EmployerKind.BELGIAN_NON_PROFIT]


def maybe(values):
    return st.just(UNKNOWN) | values


@st.composite
def situations(draw):
    status = draw(maybe(st.sampled_from(Status)))
    has_employer = status not in {Status.JOB_SEEKER, Status.SELF_EMPLOYED}
    of_employees = maybe(st.booleans() if has_employer else st.just(False))
    workforce = draw(maybe(st.integers(48, 1001)))
    least = 0 if workforce is UNKNOWN else workforce
    return Situation(
        status=status,
        employer_kind=draw(maybe(st.sampled_from(IN_FRANCE))),
        workforce=workforce,
        group_workforce=draw(maybe(st.integers(least, 1002))),
        initiative=draw(maybe(st.sampled_from(Initiative))),
        takes_working_time=draw(of_employees),
        is_in_redeployment_leave=draw(of_employees),
        is_on_parental_leave=draw(of_employees),
        has_prevention_points=draw(maybe(st.booleans())),
        balance=draw(maybe(st.sampled_from([Decimal(0), Decimal("0.01"), Decimal(1600)]))),
        had_funded_bilan=draw(maybe(st.booleans())),
        has_certified_provider=draw(maybe(st.booleans())),
    )


days = st.dates(date(2019, 1, 1), date(2026, 8, 20))


class TestProperties:
    """What holds of every situation on every day."""

    @given(case=situations(), on=days, hidden=st.sampled_from([one.name for one in attrs.fields(Situation)]))
    def test_told_less_no_payer_becomes_certain_or_excluded(self, case, on, hidden):
        before = who_pays(case, on).lines
        after = who_pays(attrs.evolve(case, **{hidden: UNKNOWN}), on).lines

        for one, other in zip(before, after, strict=True):
            assert other.prospect in {one.prospect, Prospect.OPEN}

    @given(case=situations(), on=days)
    def test_every_line_cites_wordings_of_the_day_and_never_a_later_one(self, case, on):
        for line in who_pays(case, on).lines:
            assert line.references
            assert all(on in one.version.validity for one in line.references)

    @given(case=situations(), on=days)
    def test_what_is_open_asks_and_what_is_settled_does_not(self, case, on):
        for line in who_pays(case, on).lines:
            assert bool(line.missing) is (line.prospect is Prospect.OPEN)

    @given(case=situations(), on=days)
    def test_a_fund_that_decides_freely_is_never_certain(self, case, on):
        certain = {one.route for one in who_pays(case, on).of(Prospect.CERTAIN)}

        assert certain <= {Route.CPF_OFF_WORKING_TIME, Route.OWN_MONEY, Route.REDEPLOYMENT_LEAVE}

    @given(case=situations(), on=st.dates(date(2019, 1, 1), date(2026, 2, 25)))
    def test_before_the_bar_nothing_raises_it(self, case, on):
        assert {one.bar for one in who_pays(case, on).lines} == {Bar.NONE}

    @given(case=situations(), on=days)
    def test_answering_what_is_missing_leaves_less_to_ask(self, case, on):
        missing = who_pays(case, on).missing

        assert all(getattr(case, one.path) is UNKNOWN for one in missing)
        assert all(one.holder and str(one.question).endswith("?") for one in missing)

    @given(case=situations(), on=days)
    def test_the_answer_rests_on_what_its_lines_rest_on(self, case, on):
        answer = who_pays(case, on)
        cited = [reference for line in answer.lines for reference in line.references]

        assert set(answer.references) == set(cited)
        assert len(answer.references) == len(set(cited))

    def test_data_differs_in_sentences_only(self):
        first, second = (who_pays(Situation(), DAY).to_dict(language) for language in ("fr", "en"))

        assert [line["route"] for line in first["lines"]] == [line["route"] for line in second["lines"]]
        assert [line["payer"] for line in first["lines"]] != [line["payer"] for line in second["lines"]]
