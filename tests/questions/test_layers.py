"""One case under several schemes: every question takes them all, and each answer says whose word it is."""

from datetime import date

import pytest
from attrs import evolve

from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.grounds import Permission
from bilanlib.errors import UnknownNameError
from bilanlib.io.reading import read_case
from bilanlib.law.fr.code_du_travail import L6313_4
from bilanlib.models.attestation import Attestation
from bilanlib.models.documents import Document
from bilanlib.models.programme import Programme
from bilanlib.models.terms import DocumentKind, Recipient
from bilanlib.models.unknown import UNKNOWN
from bilanlib.questions.affected import affected
from bilanlib.questions.asking import scheme_of
from bilanlib.questions.check import check, check_many
from bilanlib.questions.compare import compare
from bilanlib.questions.deadlines import deadlines
from bilanlib.questions.disclosure import may_disclose
from bilanlib.questions.disposal import disposal
from bilanlib.questions.eligibility import eligibility
from bilanlib.questions.fixes import fixes
from bilanlib.questions.handover import handover
from bilanlib.questions.hours import hours
from bilanlib.questions.missing import missing
from bilanlib.questions.redaction import redact
from bilanlib.questions.states import states
from bilanlib.render.text import render_text
from bilanlib.schemes import visibility
from bilanlib.schemes.catalogue import OURS
from bilanlib.schemes.fr_fpe import FR_FPE
from bilanlib.schemes.fr_private import FR_PRIVATE
from layer_kit import AT, bilan, duty, gap, house, limit, within

BOTH = {"scheme": "fr-fpe", "layers": ("fr-private",)}
OF_STATE = "fr.a2009-07-31.11.synthesis-to-hr"
LONGEST = "fr.ct.L6313-4.max-duration"
SHORT = within(limit(20))
ACME = house(SHORT, duties=(duty(),), gaps=(gap(),), includes=(FR_PRIVATE,))


def plain(text):
    """French text with plain blanks."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


class TestChoosing:
    """Which schemes are meant."""

    @pytest.mark.parametrize("layers", [UNKNOWN, ()])
    def test_no_layer_told_is_no_layer(self, layers):
        assert scheme_of(bilan(20, scheme="fr-private", layers=layers), None) is FR_PRIVATE

    def test_the_layers_of_the_case_go_with_its_scheme(self):
        chosen = scheme_of(bilan(20, **BOTH), None)

        assert (chosen.id, chosen.layers) == ("fr-fpe", (FR_PRIVATE,))
        assert scheme_of(bilan(24, **BOTH), None) is chosen

    @pytest.mark.parametrize("told", ["fr-private", FR_PRIVATE])
    def test_a_scheme_that_the_caller_names_takes_the_place_of_that_of_the_case_and_the_layers_stay(self, told):
        case = bilan(20, scheme="fr-fpe", layers=("fr-fpe",))

        assert scheme_of(case, told).layers == (FR_FPE,)
        assert check(case, told, at=AT).program.scheme is scheme_of(case, told)

    def test_what_is_a_whole_already_is_not_made_again(self):
        case = bilan(20, **BOTH)
        whole = scheme_of(case, None)

        assert scheme_of(case, whole) is whole

    def test_a_scheme_from_elsewhere_knows_its_own_parts(self):
        case = bilan(20, layers=("acme",))

        assert scheme_of(case, ACME) is ACME

    @pytest.mark.parametrize("case", [bilan(20, layers=("fr-fpe", "fr-cdg")), Programme(layers=("fr-fpe", "fr-cdg"))])
    def test_an_unknown_layer_is_an_error_that_says_which(self, case):
        with pytest.raises(UnknownNameError, match=r"^layers\[1\] is 'fr-cdg', not one of fr-private, fr-fpe"):
            check(case, "fr-private", at=AT)

    def test_many_cases_have_each_their_layers(self):
        cases = [bilan(20, scheme="fr-private"), bilan(20, **BOTH)]
        found = [[one.id for one in report.program.scheme.layers] for report in check_many(cases, at=AT)]

        assert found == [[], ["fr-private"]]

    def test_a_file_tells_its_layers(self):
        case = read_case('{"schema_version": 1, "kind": "bilan", "scheme": "fr-fpe", "layers": ["fr-private"]}')

        assert OURS.of(case).layers == (FR_PRIVATE,)


class TestReport:
    """Each result names the scheme that it comes from."""

    def test_the_rules_of_every_layer_are_applied_each_with_its_name(self):
        report = check(bilan(25, **BOTH), at=AT)

        assert report[LONGEST].verdict is Verdict.FAIL
        assert report[LONGEST].layer == "fr-private"
        assert report[OF_STATE].layer == "fr-fpe"
        assert report.lawful is False

    def test_the_head_lists_the_schemes_and_each_block_says_whose_rule_it_is(self):
        text = plain(render_text(check(bilan(25, **BOTH), at=AT)))

        assert text.splitlines()[:2] == [
            "Bilan de compétences de la fonction publique de l’État (fr-fpe)",
            "Jugé aussi selon : Bilan de compétences du Code du travail (fr-private).",
        ]
        assert "   Dispositif      Bilan de compétences du Code du travail (fr-private)" in text

    def test_in_english_too(self):
        text = render_text(check(bilan(25, **BOTH), at=AT), "en")

        assert text.splitlines()[1].startswith("Judged as well by: ")
        assert "   Scheme          Bilan de compétences of the Labour Code (Code du travail) (fr-private)" in text

    def test_a_case_of_one_scheme_has_no_such_line(self):
        assert "Dispositif" not in render_text(check(bilan(25, scheme="fr-private"), at=AT))

    def test_data_and_rows_name_the_layer_of_each_result_gap_and_duty(self):
        report = check(bilan(25), ACME, at=AT)
        data = report.to_dict()

        assert (data["scheme"], data["layers"]) == ("acme", [])
        assert {one["layer"] for one in data["results"]} == {"acme", "fr-private"}
        assert [one["id"] for one in data["not_covered"] if one["layer"] == "acme"] == ["acme.price"]
        assert [one["id"] for one in data["left_to_humans"] if one["layer"] == "acme"] == ["acme.duty"]
        assert {row["layer"] for row in report.to_records()} == {"acme", "fr-private"}

    def test_data_list_the_layers(self):
        assert check(bilan(25, **BOTH), at=AT).to_dict()["layers"] == ["fr-private"]

    def test_a_person_vouches_for_a_duty_of_a_layer(self):
        vouched = Attestation(rule="acme.duty", by="X", on=AT, outcome=Verdict.PASS, reason="vu")
        report = check(bilan(20, attestations=(vouched,)), ACME, at=AT)

        assert report["acme.duty"].layer == "acme"

    def test_the_work_list_names_the_layers(self):
        lines = plain(missing(bilan(20, **BOTH), at=AT).to_text()).splitlines()

        assert lines[1] == "Jugé aussi selon : Bilan de compétences du Code du travail (fr-private)."


class TestWhoseWord:
    """What is no law makes no case unlawful, and the report says whose word is broken."""

    @pytest.mark.parametrize("force", [one for one in Force if one is not Force.LAW])
    def test_a_broken_rule_of_another_force_leaves_the_law_as_it_was(self, force):
        scheme = house(within(limit(20), force=force), includes=(FR_PRIVATE,))
        broken, kept = check(bilan(21), scheme, at=AT), check(bilan(20), scheme, at=AT)

        assert broken[SHORT.id].verdict is Verdict.FAIL
        assert broken.lawful is kept.lawful is check(bilan(21), FR_PRIVATE, at=AT).lawful

    @pytest.mark.parametrize(
        ("force", "said"), [(Force.SCHEME, "règle du dispositif"), (Force.CONTRACT, "engagement contractuel")]
    )
    def test_the_report_says_whose_word_it_is(self, force, said):
        report = check(bilan(21), house(within(limit(20), force=force), includes=(FR_PRIVATE,)), at=AT)
        (row,) = [one for one in report.to_dict()["results"] if one["rule"] == SHORT.id]

        assert f"Verdict         non conforme ({said})\n   Dispositif      Maison acme (acme)\n" in report.to_text()
        assert (row["force"], row["layer"], row["verdict"]) == (force.value, "acme", "fail")

    def test_where_no_law_was_applied_the_report_says_so(self):
        alone = check(bilan(21), house(SHORT), at=AT)
        said = "Aucune règle de loi ou de règlement n’a été appliquée : le verdict n’en juge pas."

        assert alone.lawful is None
        assert said in [plain(note.format("fr")) for note in alone.notes]
        assert said not in [plain(note.format("fr")) for note in check(bilan(21), ACME, at=AT).notes]


class TestQuestions:
    """Every question takes the layers that the case states."""

    QUESTIONS = (missing, hours, eligibility, states, deadlines, handover, fixes, disposal, check)

    @pytest.mark.parametrize("ask", QUESTIONS, ids=lambda ask: ask.__name__)
    def test_the_answer_is_another_one_with_a_layer(self, ask):
        papers = (Document(kind=DocumentKind.NOTES, made_on=date(2026, 11, 1)),)
        case = bilan(25, documents=papers, scheme="fr-fpe")

        alone, both = ask(case, at=AT), ask(evolve(case, layers=("fr-private",)), at=AT)

        assert alone.to_dict() != both.to_dict()

    def test_a_wording_touches_the_cases_that_stand_under_it_by_a_layer(self):
        cases = [bilan(25, scheme="fr-fpe"), bilan(25, **BOTH)]
        found = affected(cases, wording=L6313_4.since("2019-01-01"), at=AT)

        assert [one.case for one in found] == cases[1:]

    def test_what_one_scheme_allows_the_other_may_still_forbid(self):
        asked = {"document": DocumentKind.SYNTHESIS, "to": Recipient.EMPLOYER_HR, "at": AT}
        case = bilan(20, scheme="fr-fpe", consents=())

        assert may_disclose(case, None, **asked).permission is Permission.ALLOWED
        assert may_disclose(evolve(case, layers=("fr-private",)), None, **asked).permission is not Permission.ALLOWED
        assert (
            may_disclose(evolve(case, scheme="fr-private", layers=("fr-fpe",)), None, **asked).permission
            is not Permission.ALLOWED
        )

    def test_two_reports_are_compared_layer_by_layer(self):
        before, after = check(bilan(25, scheme="fr-fpe"), at=AT), check(bilan(25, **BOTH), at=AT)

        assert LONGEST in {one.id for one in compare(before, after).results}


class TestRedaction:
    """Who sees what of a case under several schemes."""

    CASE = bilan(20, scheme="fr-private", layers=("fr-fpe",))

    def test_the_table_of_the_scheme_holds_where_no_layer_has_another(self):
        assert redact(self.CASE, for_=Recipient.BENEFICIARY, at=AT).case is not None

    def test_a_layer_shows_nothing_that_the_scheme_does_not(self):
        assert redact(bilan(20, **BOTH), for_=Recipient.BENEFICIARY, at=AT).case is None

    def test_of_two_tables_neither_decides_alone(self, monkeypatch):
        (table,) = visibility._TABLES.values()
        monkeypatch.setitem(visibility._TABLES, "fr-fpe", evolve(table))

        answer = redact(self.CASE, for_=Recipient.BENEFICIARY, at=AT)

        assert answer.case is None
        assert answer.not_covered is not None
