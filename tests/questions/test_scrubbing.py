import pytest
from attrs import evolve

from bilanlib import UNKNOWN, Bilan, Employer, Extra, FundingSource, Programme, Provider, check, scrub, write_case
from kit import example
from redaction_kit import AT, MARK, MARKED_SIREN, marked, whole_case

EXAMPLES = [
    "01-lawful-plan",
    "10-employer-as-provider",
    "16-programme-2-18-4",
    "20-state-agent-opposed",
    "22-dismissed-for-refusing",
]


def verdicts(case):
    return {result.id: (result.verdict, result.recommended, result.codes) for result in check(case, at=AT)}


class TestScrub:
    """A case fit for a bug report."""

    def test_no_text_is_left(self):
        text = write_case(scrub(marked(whole_case(FundingSource.CPF))))

        assert MARK not in text
        assert MARKED_SIREN not in text

    def test_what_is_no_text_stays(self):
        case = whole_case(FundingSource.CPF)

        less = scrub(case)

        assert (less.funding, less.sessions[1], less.totals) == (case.funding, case.sessions[1], case.totals)
        assert (less.scheme, less.attestations[0].rule) == ("fr-private", case.attestations[0].rule)

    def test_sessions_still_point_to_their_counsellor(self):
        less = scrub(whole_case(FundingSource.CPF))

        assert less.sessions[0].counsellor == less.provider.counsellors[0].ref
        assert less.sessions[0].counsellor not in {None, "C1", less.ref}

    def test_notes_are_gone_at_any_depth(self):
        less = scrub(marked(whole_case(FundingSource.CPF)))

        assert {less.extra, less.provider.counsellors[0].extra, less.convention.signatures[0].extra} == {Extra()}

    def test_what_is_not_told_or_known_to_be_absent_stays_so(self):
        case = Bilan(scheme="fr-private", employer=None, provider=Provider(name=UNKNOWN, siren=None))

        assert scrub(case) == case

    def test_a_scheme_that_does_not_exist_may_be_anything(self):
        assert scrub(Programme(scheme=MARK)) == Programme(scheme="texte 1")

    @pytest.mark.parametrize(
        ("cited", "left"),
        [
            ("L. 6313-4", "L. 6313-4"),
            ("art. R6322-56", "art. R6322-56"),
            ("L. 1234-5", "L. 1234-5"),
            ("L. 6313-4, dit M. Martin", "texte 1"),
            ("3.6313-5", "texte 1"),
        ],
    )
    def test_the_number_of_an_article_stays_and_what_is_none_does_not(self, cited, left):
        offer = Programme(scheme="fr-private", citations=(cited,))

        judged, judged_after = (check(one, at=AT)["fr.d2018-1330.2.citations"] for one in (offer, scrub(offer)))

        assert scrub(offer).citations == (left,)
        assert judged_after.verdict is judged.verdict

    @pytest.mark.parametrize("name", EXAMPLES)
    def test_every_verdict_of_the_examples_stays(self, name):
        case = example(name)

        assert verdicts(scrub(case)) == verdicts(case)

    @pytest.mark.parametrize(
        ("employer", "provider", "is_one"),
        [
            ({"siren": "552100554"}, {"siren": "552100554"}, True),
            ({"siren": "552100554"}, {"siren": "732829320"}, False),
            ({"name": "Cap Métier", "siren": None}, {"name": "CAP-MÉTIER", "siren": None}, True),
            ({"name": "Cap Métier", "siren": None}, {"name": "Cap Emploi", "siren": None}, False),
        ],
    )
    def test_one_company_stays_one_and_two_stay_two(self, employer, provider, is_one):
        case = evolve(whole_case(FundingSource.CPF), employer=Employer(**employer), provider=Provider(**provider))

        result, scrubbed = (check(one, at=AT)["fr.ct.R6313-5.not-employer"] for one in (case, scrub(case)))

        assert scrubbed.verdict is result.verdict
        assert (result.codes != ()) is is_one
