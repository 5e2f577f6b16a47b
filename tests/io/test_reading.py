import json
from types import MappingProxyType

import pytest

from bilanlib.io import structuring
from bilanlib.io.converter import thorough_converter
from bilanlib.io.json_text import MAX_BYTES
from bilanlib.io.problems import InvalidCaseError, WrongValueError
from bilanlib.io.reading import read_case
from bilanlib.messages.terms import Language
from bilanlib.models.bilan import Bilan
from bilanlib.models.programme import Programme
from bilanlib.models.table import Extra
from bilanlib.models.unknown import UNKNOWN

BILAN = {"schema_version": 1, "kind": "bilan"}
PROGRAMME = {"schema_version": 1, "kind": "programme"}


def problems(source):
    """What is wrong with an input that is refused."""
    with pytest.raises(InvalidCaseError) as caught:
        read_case(source)
    return caught.value.problems


def places(source):
    """Where an input that is refused is wrong, in order of the paths."""
    return sorted(problem.where for problem in problems(source))


class TestSources:
    """Text, bytes or plain data."""

    @pytest.mark.parametrize(
        "form",
        [
            dict,
            MappingProxyType,
            json.dumps,
            lambda data: json.dumps(data, ensure_ascii=False).encode(),
            lambda data: b"\xef\xbb\xbf" + json.dumps(data).encode(),
        ],
        ids=["dict", "mapping", "text", "bytes", "bytes with a mark"],
    )
    def test_every_form_gives_the_same_case(self, form):
        case = read_case(form({**BILAN, "title": "Été", "sessions": [{"duration": 1.5}]}))

        assert case == read_case({**BILAN, "title": "Été", "sessions": [{"duration": "PT1H30M"}]})

    @pytest.mark.parametrize("language", Language)
    @pytest.mark.parametrize("source", ["[]", '"bilan"', "1", "null", "true", b"[1]", '[{"kind": "bilan"}]'])
    def test_an_object_stands_at_the_top(self, source, language):
        (problem,) = problems(source)

        assert problem.where == ""
        assert problem.format(language)

    @pytest.mark.parametrize(
        "source", ["", b"", "{", b"\xff", " " * (MAX_BYTES + 1), "[" * 100_000, '{"a": 1, "a": 2}']
    )
    def test_what_is_not_json_is_one_problem_of_the_whole(self, source):
        assert places(source) == [""]

    def test_the_source_is_not_changed(self):
        source = {**BILAN, "extra": {"a": [1]}}
        before = json.dumps(source)
        read_case(source)

        assert json.dumps(source) == before


class TestPlainData:
    """What `json.loads` lets through is refused in plain data as it is in text."""

    @pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
    def test_what_is_no_number(self, number):
        assert problems({**BILAN, "extra": {"a": number}})

    @pytest.mark.parametrize("text", ["\x00", "\x1b[2J", "\ud800"])
    def test_commands_and_half_letters(self, text):
        assert places({**BILAN, "title": text}) == ["title"]

    @pytest.mark.parametrize("path", ["title", "extra", "schema_version"])
    def test_endless_integers(self, path):
        number = 10**5_000

        assert problems({**BILAN, path: {"a": number} if path == "extra" else number})


class TestEnvelope:
    """Which form, and which kind of case."""

    @pytest.mark.parametrize(("kind", "subject"), [("bilan", Bilan), ("programme", Programme)])
    def test_both_kinds(self, kind, subject):
        assert read_case({"schema_version": 1, "kind": kind}) == subject()

    @pytest.mark.parametrize("version", [0, 2, -1, 1.5, "1", "", True, False, None, [], {}, [1]])
    def test_another_version_is_refused(self, version):
        assert places({**BILAN, "schema_version": version}) == ["schema_version"]

    @pytest.mark.parametrize("kind", ["", "Bilan", "bilans", "scheme", 1, True, None, [], {}, ["bilan"], {"bilan": 1}])
    def test_another_kind_is_refused(self, kind):
        assert places({**BILAN, "kind": kind}) == ["kind"]

    @pytest.mark.parametrize(
        ("source", "wrong"),
        [
            ({}, ["kind", "schema_version"]),
            ({"kind": "bilan"}, ["schema_version"]),
            ({"schema_version": 1}, ["kind"]),
            ({"schema_version": 2, "kind": "case", "titel": ""}, ["kind", "schema_version"]),
        ],
    )
    def test_both_are_wanted(self, source, wrong):
        assert places(source) == wrong

    def test_what_is_absent_is_said_in_the_language_of_the_reader(self):
        assert all("absente" not in problem.format("en") for problem in problems({}))

    def test_facts_are_read_even_if_the_version_is_wrong(self):
        assert places({**BILAN, "schema_version": 2, "title": 1}) == ["schema_version", "title"]


class TestEveryProblemAtOnce:
    """Each error of a well-formed file, with its path."""

    def test_two_dozen_errors_in_a_bilan(self):
        source = {
            "schema_version": "1",
            "kind": "bilan",
            "titel": "Bilan",
            "title": None,
            "employer": {"siren": "12345678", "siret": 12345678200010},
            "provider": {"unit": ["dedicated", "dedicatd"], "has_other_activities": "oui", "nom": "Exemple"},
            "territory": "Paris",
            "funding": [{"source": "cpf"}, {"amount": {}}, {"amount": {"amount": "1.999", "tax_basis": "net"}}],
            "sessions": [
                {"day": "2026-02-30", "duration": "1.5"},
                {"day": None, "duration": True},
                {"day": "2026-03-02"},
                "PT2H",
            ],
            "totals": [{"hours": {"at_least": 24, "at_most": 17}}],
            "topics": {"preliminary": ["need_analysis", "besoin"], "phase 2": []},
            "convention": {"mentions": {"title": True}, "signatures": {}, "draft_sent_on": "2026-03-02T10:00"},
            "documents": [{"retention": {"term": "3 ans"}, "disclosures": [{"on": None, "by_beneficiary": 1}]}],
            "attestations": [{"rule": "x", "on": "2026-03-02", "outcome": "open", "reason": ""}],
            "extra": [],
        }

        assert places(source) == sorted(
            [
                "schema_version",
                "titel",
                "title",
                "employer.siren",
                "employer.siret",
                "provider.unit[1]",
                "provider.has_other_activities",
                "provider.nom",
                "territory",
                "funding[1].amount.amount",
                "funding[2].amount.amount",
                "funding[2].amount.tax_basis",
                "sessions[0].day",
                "sessions[0].duration",
                "sessions[1].duration",
                "sessions[3]",
                "totals[0].hours",
                "topics.preliminary[1]",
                "topics.phase 2",
                "convention.mentions.title",
                "convention.signatures",
                "convention.draft_sent_on",
                "documents[0].retention.term",
                "documents[0].disclosures[0].on",
                "documents[0].disclosures[0].by_beneficiary",
                "attestations[0].by",
                "extra",
            ]
        )

    def test_errors_of_a_programme(self):
        source = {
            **PROGRAMME,
            "published_on": None,
            "phases": ["preliminary", None],
            "retention": {"term": "P1W", "documents": ["synthese"]},
            "price": 2400,
            "sessions": [],
        }

        assert places(source) == [
            "phases[1]",
            "price",
            "published_on",
            "retention.documents[0]",
            "retention.term",
            "sessions",
        ]

    def test_facts_that_cannot_stand_together_are_a_problem_of_one_of_them(self):
        vouched = {"rule": "x", "by": "y", "on": "2026-03-02", "outcome": "open", "reason": ""}

        assert places({**BILAN, "attestations": [vouched]}) == ["attestations[0].outcome"]

    @pytest.mark.parametrize("missing", ["rule", "by", "on", "outcome", "reason"])
    def test_a_key_that_is_wanted_is_named(self, missing):
        vouched = {"rule": "x", "by": "y", "on": "2026-03-02", "outcome": "pass", "reason": ""}
        del vouched[missing]

        assert places({**BILAN, "attestations": [vouched]}) == [f"attestations[0].{missing}"]

    def test_the_text_of_the_error_has_a_line_for_each(self):
        with pytest.raises(InvalidCaseError) as caught:
            read_case({**BILAN, "title": 1, "territory": 2, "scheme": 3})

        assert [line.partition(":")[0] for line in str(caught.value).splitlines()] == ["scheme", "title", "territory"]

    def test_the_thorough_reader_is_made_for_a_file_with_a_problem_only(self):
        thorough_converter.cache_clear()
        read_case(BILAN)
        made_for_a_good_one = thorough_converter.cache_info().currsize
        with pytest.raises(InvalidCaseError):
            read_case({**BILAN, "title": 1})

        assert (made_for_a_good_one, thorough_converter.cache_info().currsize) == (0, 1)

    def test_only_the_notes_of_the_reader_are_steps_of_the_path(self):
        error = WrongValueError("x")
        error.add_note("y")

        assert structuring._further("sessions[3]", error) == "sessions[3]"

    def test_an_error_of_ours_is_not_taken_for_a_problem_of_the_file(self):
        with pytest.raises(ZeroDivisionError):
            structuring._problems(ZeroDivisionError(), "")


class TestUnknownKeys:
    """A key that nobody reads is an error: it may be a fact that was mistyped."""

    @pytest.mark.parametrize(
        ("source", "where", "meant"),
        [
            ({**BILAN, "sesions": []}, "sesions", "sessions"),
            ({**BILAN, "Title": ""}, "Title", "title"),
            ({**BILAN, "Kind": "bilan"}, "Kind", "kind"),
            ({**BILAN, "schemaversion": 1}, "schemaversion", "schema_version"),
            ({**BILAN, "sessions": [{}, {"durations": 1}]}, "sessions[1].durations", "duration"),
            ({**BILAN, "convention": {"draft_sent": None}}, "convention.draft_sent", "draft_sent_on"),
            ({**PROGRAMME, "publishd_on": "2026-03-02"}, "publishd_on", "published_on"),
        ],
    )
    def test_what_was_probably_meant_is_said(self, source, where, meant):
        (problem,) = problems(source)

        assert problem.where == where
        assert dict(problem.message.facts) == {"meant": meant}

    def test_otherwise_the_known_keys_are_listed(self):
        (problem,) = problems({**BILAN, "project": {"xyz": 1}})

        assert problem.where == "project.xyz"
        assert dict(problem.message.facts) == {"known": "scopes, has_alternative, has_means, ref, extra"}

    def test_the_envelope_is_known_at_the_top_only(self):
        assert places({**BILAN, "employer": {"kind": "bilan"}}) == ["employer.kind"]

    def test_several_of_them(self):
        assert places({**BILAN, "b": 1, "a": 1, "employer": {"c": 1}}) == ["a", "b", "employer.c"]

    def test_keys_of_notes_are_free(self):
        assert read_case({**BILAN, "extra": {"sesions": 1}}).extra == {"sesions": 1}


class TestOneLine:
    """Every problem stands on one line, whatever the keys and values are."""

    @pytest.mark.parametrize("language", Language)
    @pytest.mark.parametrize("letter", ["\n", "\t", "\u2028"])
    @pytest.mark.parametrize(
        "form",
        [
            lambda letter: {f"a{letter}b": 1},
            lambda letter: {"kind": letter},
            lambda letter: {"territory": letter},
            lambda letter: {"topics": {letter: []}},
            lambda letter: {"convention": {"mentions": {f"title{letter}": "present"}}},
            lambda letter: {"employer": {letter: 1}},
        ],
        ids=["key", "kind", "word", "key of a table", "key near a word", "key of an object"],
    )
    def test_line_feeds_are_not_printed(self, form, letter, language):
        for problem in problems({**BILAN, **form(letter)}):
            assert len(f"{problem.format(language)}.".splitlines()) == 1
            assert letter not in problem.format(language)


class TestDepth:
    """Deep nesting is read or refused, never a crash."""

    DEPTHS = pytest.mark.parametrize(("depth", "is_read"), [(10, True), (40, True), (100, False), (3_000, False)])

    @DEPTHS
    @pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}")], ids=["list", "object"])
    def test_notes_in_text(self, depth, is_read, opening, closing):
        deep = opening * depth + "0" + closing * depth
        source = f'{{"schema_version": 1, "kind": "bilan", "extra": {{"a": {deep}}}}}'

        if is_read:
            assert read_case(source).extra == Extra({"a": json.loads(deep)})
        else:
            assert places(source) == [""]

    @DEPTHS
    @pytest.mark.parametrize("wrap", [lambda inner: [inner], lambda inner: {"a": inner}], ids=["list", "object"])
    def test_notes_in_plain_data(self, depth, is_read, wrap):
        deep = 0
        for _ in range(depth):
            deep = wrap(deep)
        source = {**BILAN, "extra": {"a": deep}}

        if is_read:
            assert read_case(source).extra == Extra({"a": deep})
        else:
            assert places(source) == [""]


class TestFacts:
    """A case whose facts are told."""

    def test_what_is_told_is_there_and_nothing_else(self):
        case = read_case({**BILAN, "employer": None, "sessions": [], "ref": "1"})

        assert (case.employer, case.sessions, case.ref, case.title) == (None, (), "1", UNKNOWN)
