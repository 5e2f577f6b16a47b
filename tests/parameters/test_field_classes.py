from typing import get_args, get_type_hints

import attrs
import pytest

from bilanlib.models.bilan import Bilan
from bilanlib.models.fields import PERSONAL
from bilanlib.models.programme import Programme
from bilanlib.parameters.field_classes import FIELD_CLASSES
from bilanlib.parameters.fr.code_du_travail.l6313_4_visible import VISIBLE
from bilanlib.parameters.visibility import EMPLOYER_LINES, PARTS, PAYER_LINES, Extent, FieldClass, Viewer

TABLE = VISIBLE.values[0].value


def held_by(hint):
    """The classes of facts in the type of a field."""
    found = {hint} if isinstance(hint, type) and attrs.has(hint) else set()
    return found.union(*(held_by(part) for part in get_args(hint)))


def classes_of_facts():
    """Every class of facts that a subject can hold, at any depth."""
    found, waiting = set(), [Bilan, Programme]
    while waiting:
        owner = waiting.pop()
        if owner in found or "extra" not in attrs.fields_dict(owner):
            continue
        found.add(owner)
        waiting += [one for hint in get_type_hints(owner).values() for one in held_by(hint)]
    return sorted(found, key=lambda one: one.__name__)


class TestFields:
    """Every field of the models has a class."""

    def test_every_class_of_facts_is_in_the_table(self):
        assert set(FIELD_CLASSES) == set(classes_of_facts())

    @pytest.mark.parametrize("owner", classes_of_facts())
    def test_every_field_has_a_class(self, owner):
        assert set(FIELD_CLASSES[owner]) == set(attrs.fields_dict(owner))

    @pytest.mark.parametrize("owner", classes_of_facts())
    def test_what_is_marked_personal_is_a_name_or_a_note(self, owner):
        classes = {FIELD_CLASSES[owner][one.name] for one in attrs.fields(owner) if one.metadata.get(PERSONAL)}

        assert classes <= {FieldClass.NAMES, FieldClass.NOTES}

    def test_every_class_has_a_field(self):
        used = {kind for told in FIELD_CLASSES.values() for kind in told.values()}

        assert set(FieldClass) == used

    @pytest.mark.parametrize("owner", classes_of_facts())
    def test_what_cannot_be_unknown_is_withheld_with_its_owner_or_has_a_value_that_says_nothing(self, owner):
        """`seen` puts the default in the place of what it withholds."""
        withheld = {
            one.name
            for one in attrs.fields(owner)
            if one.default is attrs.NOTHING and FIELD_CLASSES[owner][one.name] is not FieldClass.COURSE
        }

        assert withheld == set()


class TestTable:
    """The table has an answer for everybody and everything."""

    @pytest.mark.parametrize("kind", FieldClass)
    def test_every_class_has_a_row_and_every_viewer_a_place_in_it(self, kind):
        assert set(TABLE[kind]) == set(Viewer)

    @pytest.mark.parametrize("kind", FieldClass)
    @pytest.mark.parametrize("viewer", [Viewer.EMPLOYER_WHO_DOES_NOT_PAY, Viewer.ANYONE_ELSE])
    def test_who_may_not_know_that_there_is_a_bilan_sees_nothing_at_all(self, kind, viewer):
        assert TABLE[kind][viewer] is Extent.NOTHING

    def test_nobody_is_shown_the_notes(self):
        assert set(TABLE[FieldClass.NOTES].values()) == {Extent.NOTHING}

    def test_the_names_of_people_in_an_offer_are_not_shown(self):
        assert TABLE[FieldClass.NAMES][Viewer.READER_OF_OFFER] is Extent.NOTHING

    def test_only_insiders_may_follow_keys(self):
        seeing = {viewer for viewer, extent in TABLE[FieldClass.KEY].items() if extent is not Extent.NOTHING}

        assert seeing == {Viewer.BENEFICIARY, Viewer.STAFF}

    def test_parts_are_fields_that_exist(self):
        assert all(name in FIELD_CLASSES[owner] for fields in PARTS.values() for owner, name in fields)

    def test_no_title_is_that_of_an_employer_and_of_a_fund(self):
        assert frozenset() == EMPLOYER_LINES & PAYER_LINES
