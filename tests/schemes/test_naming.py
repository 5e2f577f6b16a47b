"""Names of schemes: what is no id is an error, and says what may be meant."""

import pytest

from bilanlib.errors import UnknownNameError
from bilanlib.models.bilan import Bilan
from bilanlib.questions.check import check
from bilanlib.schemes import catalogue, naming
from bilanlib.schemes.catalogue import OURS, scheme_named
from bilanlib.schemes.naming import MEANINGS, hint_for
from layer_kit import AT

ALL = ["fr-private", "fr-fpe", "fr-fpt", "fr-bpi", "fr-cdg84", "fr-bpp", "be-apef-febi", "interactif", "anfh"]


class TestAmbiguous:
    """A name that several things bear chooses none."""

    @pytest.mark.parametrize(
        "name",
        [
            "bilan professionnel",
            "Bilan professionnel",
            "BILAN PROFESSIONNEL",
            "bilan-professionnel",
            "bilan_professionnel",
            " bilan  professionnel ",
            "bilan professionel",
            "bilans professionnels",
            "bilan proféssionnel",
        ],
    )
    def test_every_spelling_lists_what_may_be_meant(self, name):
        with pytest.raises(UnknownNameError) as refused:
            scheme_named(name)

        assert "'bilan professionnel' alone may mean several things" in str(refused.value)
        assert all(one.what in str(refused.value) for one in MEANINGS)

    def test_each_meaning_comes_with_the_id_to_write(self):
        said = hint_for("bilan professionnel", ALL)

        assert [one.scheme for one in MEANINGS if f"({one.scheme!r})" not in said] == []

    def test_an_id_that_does_not_exist_is_not_offered(self):
        said = hint_for("bilan professionnel", ["fr-private"])

        assert "('fr-private')" in said
        assert "'fr-bpi'" not in said
        assert said.count("(no scheme of this version)") == len(MEANINGS) - 1

    @pytest.mark.parametrize("told", [None, "bilan professionnel"])
    def test_the_check_refuses_it_wherever_it_is_told(self, told):
        case = Bilan(scheme="Bilan professionnel")

        with pytest.raises(UnknownNameError, match="may mean several things"):
            check(case, told, at=AT)

    def test_a_layer_of_that_name_is_refused_as_well(self):
        with pytest.raises(UnknownNameError, match=r"^layers\[0\] is 'bilan professionnel'.*may mean several things"):
            check(Bilan(layers=("bilan professionnel",)), "fr-private", at=AT)

    @pytest.mark.parametrize("title", ["Bilan professionnel", "fr-private"])
    def test_a_title_chooses_no_scheme(self, title):
        with pytest.raises(UnknownNameError, match="it is never guessed"):
            check(Bilan(title=title), at=AT)


class TestSpelling:
    """Other ways to write an id are hinted at, never taken."""

    @pytest.mark.parametrize(
        ("name", "meant"),
        [
            ("fr.fpe", "fr-fpe"),
            ("FR-FPE", "fr-fpe"),
            ("fr_private", "fr-private"),
            ("fr-privat", "fr-private"),
            ("fr.cdg84", "fr-cdg84"),
            ("be.apef_febi", "be-apef-febi"),
            ("prov.interactif", "interactif"),
            ("funder.anfh", "anfh"),
        ],
    )
    def test_the_id_is_written_out(self, name, meant):
        assert hint_for(name, ALL) == f"; write {meant!r} if that is meant"

    @pytest.mark.parametrize("name", ["", "x", "cdg", "fr", "bilan de compétences", "fr-fpx", "bilan"])
    def test_what_is_near_nothing_gets_no_hint(self, name):
        assert hint_for(name, ALL) == ""

    def test_the_error_ends_with_the_hint(self):
        with pytest.raises(
            UnknownNameError, match=r"^scheme is 'fr\.fpe', not one of fr-private, .*; write 'fr-fpe' if"
        ):
            scheme_named("fr.fpe")

    def test_every_id_names_its_scheme(self):
        assert [scheme_named(one.id) for one in OURS] == list(OURS) == list(OURS)

    def test_what_is_at_home_of_an_id_is_a_scheme(self, monkeypatch):
        monkeypatch.setitem(catalogue._HOMES, "naming", "AMBIGUOUS")
        monkeypatch.setattr(catalogue, "import_module", lambda _: naming)

        with pytest.raises(TypeError, match="AMBIGUOUS is 'bilan professionnel', not a Scheme"):
            scheme_named("naming")
