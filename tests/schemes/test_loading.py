"""Schemes of other packages: found by entry points, refused with the package's name, kept nowhere."""

from importlib.metadata import EntryPoint, EntryPoints

import pytest
from attrs import evolve

from bilanlib.errors import SchemeLoadError, UnknownNameError
from bilanlib.models.bilan import Bilan
from bilanlib.questions.check import check
from bilanlib.schemes import loading
from bilanlib.schemes.catalogue import OURS, scheme_named
from bilanlib.schemes.fr_private import FR_PRIVATE
from bilanlib.schemes.loading import GROUP, load_schemes
from layer_kit import AT, bilan, duty, gap, house, limit, within

SHORT = within(limit(20))
ACME = house(SHORT, duties=(duty(),), gaps=(gap(),), includes=(FR_PRIVATE,))
OTHER = house(name="other", includes=(ACME,))
NO_SCHEME = "ACME"


class Package:
    """What stands for an installed package."""

    def __init__(self, name):
        self.name, self.version = name, "1.0"


def point(name, *, value=None, package="acme-scheme"):
    """An entry point to a name of this module."""
    found = EntryPoint(name=name, value=value or f"{__name__}:{name.upper()}", group=GROUP)
    return found if package is None else found._for(Package(package))


def installed(monkeypatch, *points):
    """Packages that bring these entry points."""

    def entry_points(*, group):
        assert group == GROUP
        return EntryPoints(points)

    monkeypatch.setattr(loading, "entry_points", entry_points)


def brings(monkeypatch, *schemes):
    """Packages p0, p1, … of which each brings a scheme."""
    points = [point(f"s{place}", package=f"p{place}") for place, _ in enumerate(schemes)]
    installed(monkeypatch, *points)
    by_name = {one.name: scheme for one, scheme in zip(points, schemes, strict=True)}
    monkeypatch.setattr(EntryPoint, "load", lambda one: by_name[one.name])


class TestLoading:
    """What comes out."""

    def test_without_other_packages_there_are_those_of_the_library(self, monkeypatch):
        installed(monkeypatch)

        assert tuple(load_schemes()) == tuple(OURS)

    def test_those_of_packages_come_after_in_a_stable_order(self, monkeypatch):
        second, first = house(name="second"), house(name="first")
        brings(monkeypatch, second, first)

        assert tuple(load_schemes()) == (*OURS, second, first)

    def test_a_case_is_judged_by_what_was_loaded(self, monkeypatch):
        brings(monkeypatch, ACME)
        case = bilan(21, scheme="fr-private", layers=("acme",))
        report = check(case, load_schemes().of(case), at=AT)

        assert report["acme.hours.within"].layer == "acme"

    def test_nothing_is_registered(self, monkeypatch):
        brings(monkeypatch, ACME)
        load_schemes()

        with pytest.raises(UnknownNameError):
            scheme_named("acme")
        with pytest.raises(UnknownNameError):
            check(Bilan(scheme="acme"), at=AT)

    def test_the_catalogue_names_what_it_holds(self, monkeypatch):
        brings(monkeypatch, ACME)
        found = load_schemes()

        assert found["acme"] is ACME
        with pytest.raises(UnknownNameError, match=r"scheme is 'acme2', not one of fr-private, .*acme"):
            found["acme2"]

    def test_a_package_may_build_on_the_scheme_of_another(self, monkeypatch):
        brings(monkeypatch, ACME, OTHER)

        assert load_schemes()["other"].all_rules() == ACME.all_rules()


class TestBroken:
    """What does not load, and who brings it."""

    def test_a_module_that_does_not_exist(self, monkeypatch):
        installed(monkeypatch, point("acme", value="no_such_module:ACME"))

        with pytest.raises(SchemeLoadError) as refused:
            load_schemes()

        assert str(refused.value).startswith(
            "entry point 'acme' of acme-scheme 1.0 (no_such_module:ACME) does not load: ModuleNotFoundError: "
        )

    def test_what_is_no_scheme(self, monkeypatch):
        brings(monkeypatch, NO_SCHEME)

        with pytest.raises(SchemeLoadError, match=r"entry point 's0' of p0 1.0 .* is 'ACME', not a Scheme"):
            load_schemes()

    def test_an_entry_point_without_a_package(self, monkeypatch):
        installed(monkeypatch, point("acme", value="no_such_module:ACME", package=None))

        with pytest.raises(SchemeLoadError, match="of an unnamed package"):
            load_schemes()


class TestRefused:
    """Ids that are taken or reserved."""

    @pytest.mark.parametrize(
        ("name", "reason"),
        [
            ("fr-private", "another scheme has the id 'fr-private'"),
            ("fr-acme", "'fr-acme' begins with one of fr-, be-, bilanlib-, which are reserved"),
            ("be-acme", "which are reserved"),
            ("bilanlib-acme", "which are reserved"),
            ("Acme", "'Acme' is not made of small letters, digits and single hyphens"),
            ("acme--1", "is not made of"),
            ("1acme", "is not made of"),
            ("", "is not made of"),
            ("bilan professionnel", "is not made of"),
        ],
    )
    def test_the_id_of_a_scheme(self, monkeypatch, name, reason):
        brings(monkeypatch, house(name=name))

        with pytest.raises(SchemeLoadError, match=f"^entry point 's0' of p0 1.0 .* is refused: .*{reason}"):
            load_schemes()

    @pytest.mark.parametrize("name", ["acme", "acme-2", "frx", "a1-b2"])
    def test_other_ids_are_free(self, monkeypatch, name):
        brings(monkeypatch, house(name=name))

        assert load_schemes()[name].id == name

    def test_a_scheme_of_the_library_is_not_brought_again(self, monkeypatch):
        brings(monkeypatch, FR_PRIVATE)

        with pytest.raises(SchemeLoadError, match="it is a scheme that is there already"):
            load_schemes()

    def test_two_packages_do_not_share_an_id(self, monkeypatch):
        brings(monkeypatch, house(), house())

        with pytest.raises(SchemeLoadError, match=r"'s1' of p1 1.0 .* another scheme has the id 'acme'"):
            load_schemes()

    def test_what_a_scheme_includes_is_looked_at_as_well(self, monkeypatch):
        brings(monkeypatch, house(includes=(house(name="fr-mine"),)))

        with pytest.raises(SchemeLoadError, match="the id 'fr-mine' begins with"):
            load_schemes()

    @pytest.mark.parametrize(
        "scheme",
        [
            house(evolve(SHORT, id="fr.acme.within")),
            house(within(limit(20, name="be.acme.max"))),
            house(duties=(duty("bilanlib.duty"),)),
            house(gaps=(gap("fr.gap"),)),
        ],
    )
    def test_addresses_of_the_library_are_reserved(self, monkeypatch, scheme):
        brings(monkeypatch, scheme)

        with pytest.raises(SchemeLoadError, match=r"ids that begin with one of fr\., be\., bilanlib\. are reserved"):
            load_schemes()

    @pytest.mark.parametrize(
        "scheme",
        [
            house(evolve(SHORT, id="fr.ct.L6313-4.max-duration")),
            house(gaps=(gap(FR_PRIVATE.gaps[0].id),)),
            house(duties=(duty(FR_PRIVATE.duties[0].id),)),
        ],
    )
    def test_ids_of_the_library_are_taken(self, monkeypatch, scheme):
        brings(monkeypatch, scheme)

        with pytest.raises(SchemeLoadError, match=r"it brings fr\..*, which another scheme has"):
            load_schemes()

    def test_two_packages_do_not_share_the_id_of_a_rule(self, monkeypatch):
        brings(monkeypatch, ACME, house(within(limit(20)), name="second"))

        with pytest.raises(SchemeLoadError, match=r"p1 1\.0 .*it brings acme\.hours\.max, acme\.hours\.within, which"):
            load_schemes()
