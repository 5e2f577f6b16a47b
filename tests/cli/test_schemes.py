"""`bilanlib schemes`, and schemes of other packages on the command line."""

import json

import pytest

from bilanlib.cli import main
from bilanlib.cli.known import known_scheme
from bilanlib.errors import SchemeLoadError, UnknownNameError
from bilanlib.schemes import loading
from bilanlib.schemes.catalogue import OURS, Catalogue
from bilanlib.schemes.fr_private import FR_PRIVATE
from layer_kit import house, limit, within

ACME = house(within(limit(20)), includes=(FR_PRIVATE,))
CASE = '{"schema_version": 1, "kind": "bilan", "scheme": "fr-private", "layers": ["acme"]}'


@pytest.fixture(autouse=True)
def _alone(monkeypatch):
    """Nothing is installed beside the library, whatever is."""
    monkeypatch.setattr(loading, "entry_points", lambda **_: ())


@pytest.fixture
def _acme(monkeypatch):
    """A package beside the library brings a scheme."""
    monkeypatch.setattr(loading, "load_schemes", lambda: Catalogue((ACME,)))


@pytest.fixture
def _broken(monkeypatch):
    """A package beside the library does not work."""

    def fail():
        raise SchemeLoadError("entry point 'x' of p 1.0 (p:X) does not load: OSError: no")

    monkeypatch.setattr(loading, "load_schemes", fail)


class TestList:
    """Without arguments: each scheme, and what it is made of."""

    def test_each_has_a_title_an_id_and_its_rules_by_force(self, capsys):
        assert main(["schemes", "--lang", "en"]) == 0
        lines = capsys.readouterr().out.splitlines()

        assert lines[0] == "Bilan de compétences of the Labour Code (Code du travail) (fr-private)"
        assert lines[1].startswith(f"   rules: {len(FR_PRIVATE.rules)} (statute or regulation: ")
        assert sum(line.startswith("   rules: ") for line in lines) == len(OURS.ids)

    @pytest.mark.usefixtures("_acme")
    def test_as_data(self, capsys):
        main(["schemes", "--format", "json"])
        data = json.loads(capsys.readouterr().out)

        assert [one["id"] for one in data] == [*(one.id for one in OURS), "acme"]
        assert data[-1]["includes"] == ["fr-private"]
        assert data[-1]["rules"] == len(FR_PRIVATE.rules) + 1 == sum(data[-1]["forces"].values())
        assert data[-1]["forces"]["scheme"] == 1

    @pytest.mark.usefixtures("_broken")
    def test_a_package_that_does_not_work_is_said(self, capsys):
        assert main(["schemes"]) == 2
        assert capsys.readouterr().err == "entry point 'x' of p 1.0 (p:X) does not load: OSError: no\n"


class TestCompare:
    """`--compare`: the table."""

    def test_as_text(self, capsys):
        assert main(["schemes", "--compare", "fr-private", "fr-fpe", "--at", "2026-11-22", "--lang", "en"]) == 0
        assert "\nseniority\n - fr-private: not specified\n - fr-fpe: " in capsys.readouterr().out

    @pytest.mark.usefixtures("_acme")
    def test_as_data_with_a_scheme_of_another_package(self, capsys):
        main(["schemes", "--compare", "acme", "--at", "2026-11-22", "--format", "json"])
        data = json.loads(capsys.readouterr().out)

        assert [one["id"] for one in data["schemes"]] == ["acme"]
        assert data["at"] == "2026-11-22"

    @pytest.mark.parametrize("names", [["fr-x"], ["fr-fpe", "fr-fpe"]])
    def test_a_wrong_choice_is_said(self, capsys, names):
        assert main(["schemes", "--compare", *names]) == 2
        assert "scheme" in capsys.readouterr().err


class TestOtherCommands:
    """A scheme of another package is loaded where it is named, and nowhere else."""

    @pytest.mark.usefixtures("_broken")
    def test_a_scheme_of_the_library_needs_no_other_package(self):
        assert known_scheme("fr-private") is FR_PRIVATE

    @pytest.mark.usefixtures("_broken")
    def test_an_unknown_name_is_looked_for_there(self):
        with pytest.raises(SchemeLoadError):
            known_scheme("acme")

    @pytest.mark.usefixtures("_acme")
    def test_what_is_nowhere_is_unknown(self):
        assert known_scheme("acme") is ACME
        with pytest.raises(UnknownNameError, match=r"'acme-x', not one of fr-private, .*acme"):
            known_scheme("acme-x")

    @pytest.mark.usefixtures("_acme")
    @pytest.mark.parametrize("arguments", [[], ["--scheme", "acme"]])
    def test_a_file_that_names_it_is_judged_by_it(self, tmp_path, capsys, arguments):
        file = tmp_path / "case.json"
        file.write_text(CASE, "utf-8")

        main(["check", str(file), "--at", "2026-11-22", "--no-config", *arguments])

        assert "[acme.hours.within]" in capsys.readouterr().out

    @pytest.mark.usefixtures("_broken")
    @pytest.mark.parametrize(
        ("stated", "said"), [("", "scheme is not stated"), ('"scheme": "acme",', "does not load: OSError: no")]
    )
    def test_other_packages_are_looked_at_only_where_a_file_names_a_scheme(self, tmp_path, capsys, stated, said):
        file = tmp_path / "case.json"
        file.write_text(f'{{{stated} "schema_version": 1, "kind": "bilan"}}', "utf-8")

        assert main(["check", str(file), "--at", "2026-11-22", "--no-config"]) == 2
        assert said in capsys.readouterr().err

    def test_a_name_that_means_several_things_is_refused_with_what_it_may_mean(self, tmp_path, capsys):
        file = tmp_path / "case.json"
        file.write_text(CASE.replace("fr-private", "Bilan professionnel"), "utf-8")

        assert main(["check", str(file), "--at", "2026-11-22", "--no-config"]) == 2
        assert "the old name of the bilan de compétences of State agents ('fr-fpe')" in capsys.readouterr().err
