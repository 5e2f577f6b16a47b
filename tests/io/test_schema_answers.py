"""What can be told at a path: drawn from the models, in both languages."""

import pytest

from bilanlib import Bilan, Language, Phase, Programme, UnknownNameError
from bilanlib.io.schema.answers import form_at
from bilanlib.io.schema.places import has_path, place_at
from bilanlib.models.documents import RetentionAgreement
from bilanlib.schemes.catalogue import OURS

ASKED = sorted(
    {
        (cls, path)
        for scheme in OURS
        for rule in scheme.all_rules()
        for cls in rule.subjects
        for path in rule.questions()
        if has_path(cls, path)
    },
    key=str,
)


class TestPlaces:
    """Paths through the models."""

    def test_a_path_ends_at_the_field_of_a_class(self):
        place = place_at(Bilan, "documents[0].retention.term")

        assert (place.owner, place.field) == (RetentionAgreement, "term")

    @pytest.mark.parametrize(
        "path", ["documents.kind", "documents[3].kind", "topics.preliminary", "convention.mentions.price"]
    )
    def test_lists_and_tables_can_be_gone_through(self, path):
        assert has_path(Bilan, path)

    @pytest.mark.parametrize(
        ("path", "step"),
        [
            ("document", "document"),
            ("documents.kin", "kin"),
            ("topics.nothing", "nothing"),
            ("title.length", "length"),
            ("follow_up.after.years", "years"),
            ("documents[0].disclosures[0].kind", "kind"),
        ],
    )
    def test_what_is_not_there_is_refused(self, path, step):
        assert not has_path(Bilan, path)
        with pytest.raises(UnknownNameError, match=f"Bilan has no .* there is no '{step}'"):
            place_at(Bilan, path)


class TestForms:
    """What can be told, for forms and lists of work."""

    @pytest.mark.parametrize(
        ("path", "name", "text"),
        [
            ("convention.draft_sent_on", "Day", "a day of the calendar: “2026-03-02”; or null"),
            (
                "sessions[1].status",
                "SessionStatus",
                "one of these words: planned (planned), held (held), cancelled (cancelled)",
            ),
            ("provider.has_other_activities", "boolean", "yes (true) or no (false)"),
            ("provider.name", "string", "a text"),
            ("employer.siren", "string", "9 digits; or null"),
            (
                "funding",
                "FundingLine",
                "a list, each item of which is an object with these keys: source, amount, agreed_on",
            ),
            (
                "follow_up",
                "FollowUpOffer",
                "an object with these keys: after, timings, latest, at_least, at_most; or null",
            ),
            (
                "topics",
                "object",
                f"an object with these keys: {', '.join(phase.value for phase in Phase)}",
            ),
        ],
    )
    def test_a_form_says_what_can_be_told(self, path, name, text):
        form = form_at(Bilan, path)

        assert (form.name, form.describe(Language.ENGLISH)) == (name, text)

    def test_a_duration_and_a_period_have_their_own_forms(self):
        assert form_at(Bilan, "sessions.duration").name == "Duration"
        assert form_at(Programme, "retention.term").to_dict(Language.FRENCH) == {
            "type": "Period",
            "list": False,
            "null": True,
            "words": [],
            "keys": [],
            "text": form_at(Programme, "retention.term").describe(Language.FRENCH),
            "means": form_at(Programme, "retention.term").means(Language.FRENCH),
        }

    def test_words_have_labels(self):
        form = form_at(Bilan, "documents.contents")

        assert form.is_list
        assert form.to_dict(Language.FRENCH)["words"][0] == {
            "word": "circumstances",
            "label": "les circonstances du bilan",
        }

    @pytest.mark.parametrize(("cls", "path"), ASKED, ids=lambda one: getattr(one, "__name__", one))
    @pytest.mark.parametrize("language", list(Language))
    def test_everything_that_rules_ask_for_has_a_form_and_a_meaning(self, cls, path, language):
        form = form_at(cls, path)

        assert form.describe(language)
        assert form.means(language)
