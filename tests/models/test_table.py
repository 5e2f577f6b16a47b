from itertools import permutations

import pytest

from bilanlib.models.table import Extra, Table
from bilanlib.models.terms import Mention, Phase, Presence
from bilanlib.models.unknown import UNKNOWN

PAIRS = [(Mention.PRICE, Presence.ABSENT), (Mention.TITLE, Presence.PRESENT), (Mention.CONTENT, Presence.PARTIAL)]

NOTES = {"list": [1, [2, {"deep": [3]}]], "text": "secret", "none": None, "yes": True, "number": 1.5}


class TestTable:
    """Facts keyed by a word of a closed list."""

    def test_it_is_a_mapping(self):
        table = Table({Mention.PRICE: Presence.ABSENT})

        assert table[Mention.PRICE] is Presence.ABSENT
        assert table.get(Mention.TITLE) is None
        assert (len(table), Mention.PRICE in table, Mention.TITLE in table) == (1, True, False)

    def test_a_word_that_was_not_told_is_no_key(self):
        with pytest.raises(KeyError):
            Table({Mention.PRICE: Presence.ABSENT})[Mention.TITLE]

    @pytest.mark.parametrize("pairs", list(permutations(PAIRS)))
    def test_it_has_the_order_of_the_closed_list_whatever_the_order_of_telling(self, pairs):
        table = Table(pairs)

        assert list(table) == [Mention.TITLE, Mention.CONTENT, Mention.PRICE]
        assert table == Table(PAIRS)
        assert hash(table) == hash(Table(PAIRS))
        assert repr(table) == repr(Table(PAIRS))

    def test_tables_that_differ_in_one_value_are_not_equal(self):
        assert Table({Mention.PRICE: Presence.ABSENT}) != Table({Mention.PRICE: Presence.PRESENT})

    def test_the_last_thing_told_about_a_word_counts(self):
        assert Table([(Phase.PRIOR, 1), (Phase.PRIOR, 2)]) == Table({Phase.PRIOR: 2})

    @pytest.mark.parametrize(
        ("told", "words"),
        [
            (Presence.PRESENT, {Mention.TITLE, Mention.PERIOD}),
            (Presence.PARTIAL, {Mention.CONTENT}),
            (UNKNOWN, set()),
        ],
    )
    def test_it_finds_the_words_about_which_something_was_told(self, told, words):
        table = Table([*PAIRS, (Mention.PERIOD, Presence.PRESENT)])

        assert table.words_with(told) == words

    def test_it_is_a_copy_of_what_was_told(self):
        told = {Mention.PRICE: Presence.ABSENT}
        table = Table(told)
        told[Mention.TITLE] = Presence.PRESENT

        assert list(table) == [Mention.PRICE]

    def test_it_cannot_be_written_to(self):
        with pytest.raises(TypeError):
            Table()[Mention.PRICE] = Presence.ABSENT

    def test_the_empty_table_says_that_nothing_was_told(self):
        assert (len(Table()), list(Table()), Table()) == (0, [], Table({}))

    def test_repr_shows_words_and_values(self):
        assert repr(Table({Phase.PRIOR: 1})) == "Table({<Phase.PRIOR: 'prior'>: 1})"


class TestExtra:
    """The embedder's own notes."""

    def test_it_gives_back_what_was_told(self):
        extra = Extra(NOTES)

        assert extra.to_json() == NOTES
        assert isinstance(extra.to_json()["list"], list)
        assert isinstance(extra.to_json()["list"][1][1], dict)

    def test_it_is_immutable_all_the_way_down(self):
        extra = Extra(NOTES)

        assert extra["list"] == (1, (2, Extra({"deep": [3]})))
        assert extra["list"][1][1]["deep"] == (3,)

    def test_a_note_changed_outside_does_not_change_it(self):
        told = {"list": [1]}
        extra = Extra(told)
        told["list"].append(2)

        assert extra.to_json() == {"list": [1]}

    def test_what_it_gives_back_may_be_changed_without_harm(self):
        extra = Extra({"list": [1]})
        extra.to_json()["list"].append(2)

        assert extra.to_json() == {"list": [1]}

    def test_equal_notes_hash_alike_whatever_their_order(self):
        one, other = Extra({"a": 1, "b": [2]}), Extra({"b": [2], "a": 1})

        assert one == other
        assert hash(one) == hash(other)
        assert one != Extra({"a": 1})

    def test_repr_shows_names_only(self):
        shown = repr(Extra({"text": "secret", "list": ["secret"]}))

        assert shown == "Extra(text, list)"

    def test_without_notes_it_is_empty(self):
        assert (len(Extra()), list(Extra()), Extra(None), repr(Extra())) == (0, [], Extra({}), "Extra()")

    def test_a_name_that_is_not_there_is_a_key_error(self):
        with pytest.raises(KeyError):
            Extra()["text"]

    def test_notes_can_be_given_again(self):
        extra = Extra(NOTES)

        assert Extra(extra) == extra
