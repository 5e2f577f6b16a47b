import json

import pytest

from bilanlib.render.coverage import coverage_to_data, render_coverage
from bilanlib.schemes.catalogue import OURS
from bilanlib.schemes.fr_fpe import FR_FPE
from bilanlib.schemes.fr_private import FR_PRIVATE


def words(text):
    return " ".join(text.split())


class TestText:
    """The table, sentence by sentence."""

    def test_a_sentence_that_a_rule_judges(self):
        text = words(render_coverage(FR_PRIVATE, "en"))

        assert (
            "[C. trav., art. L. 6313-4, para. 5, sentence 1] The bilan lasts no longer than twenty-four hours. "
            "Treatment rule Rules fr.ct.L6313-4.max-duration fr.ct.L6313-4.offered-range "
            "fr.ct.L6313-4.equal-breakdowns fr.ct.L6313-4.option-hours fr.ct.L6313-4.cap-claim Readings "
            "A3 (hour-count) A14 (regime)"
        ) in text

    def test_a_sentence_that_is_left_to_people(self):
        text = words(render_coverage(FR_PRIVATE, "en"))

        assert "The beneficiary answers in good faith. Treatment left to people People fr.ct.L6313-4.good-faith" in text

    def test_a_sentence_that_is_worked_out(self):
        assert "Workings bilanlib.calculators.fr.retention.retention_period" in words(render_coverage(FR_PRIVATE, "en"))

    def test_a_sentence_that_is_not_encoded_says_why(self):
        assert "Treatment not encoded Note a duty of the accompanying cell" in words(render_coverage(FR_PRIVATE, "en"))

    def test_what_a_scheme_does_not_judge_comes_last(self):
        lines = render_coverage(FR_FPE, "en").splitlines()
        listed = lines[lines.index("Not judged:") + 1 :]

        assert listed[0].startswith(" - Hours of the bilan itself")
        assert len([line for line in listed if line.startswith(" - ")]) == len(FR_FPE.gaps)

    def test_where_paragraphs_are_not_counted_the_article_stands_alone(self):
        text = words(render_coverage(FR_FPE, "en"))

        assert "[arrêté du 31 juillet 2009, art. 4] The administration answers" in text
        assert "[arrêté du 31 juillet 2009, annexe] The three parties sign." in text

    @pytest.mark.parametrize("scheme", tuple(OURS), ids=lambda scheme: scheme.id)
    def test_french_is_the_language_by_default(self, scheme):
        assert render_coverage(scheme) == render_coverage(scheme, "fr") != render_coverage(scheme, "en")


class TestData:
    """The same, for programs."""

    @pytest.mark.parametrize("language", ["fr", "en"])
    @pytest.mark.parametrize("scheme", tuple(OURS), ids=lambda scheme: scheme.id)
    def test_every_provision_and_every_gap_is_there(self, scheme, language):
        data = coverage_to_data(scheme, language)

        assert len(data["provisions"]) == len(scheme.all_provisions())
        assert [gap["id"] for gap in data["gaps"]] == [gap.id for gap in scheme.all_gaps()]
        assert json.loads(json.dumps(data)) == data

    def test_of_a_sentence(self):
        data = coverage_to_data(FR_PRIVATE, "en")
        (silence,) = [
            one for one in data["provisions"] if (one["article"], one["alinea"]) == ("C. trav., art. R. 6313-8", 6)
        ]

        assert silence == {
            "article": "C. trav., art. R. 6313-8",
            "alinea": 6,
            "sentence": 1,
            "says": "Silence at the end of that time is refusal.",
            "kind": "effect",
            "rules": ["fr.ct.R6313-8.acceptance", "fr.ct.L6313-4.refusal-protected"],
            "duties": [],
            "functions": ["bilanlib.calculators.fr.acceptance.acceptance_last_day"],
            "readings": ["co-funding", "ten-days", "transmission"],
            "note": "",
        }
