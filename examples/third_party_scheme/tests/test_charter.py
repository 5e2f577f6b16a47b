"""Run where the package is installed beside bilanlib."""

from datetime import date, timedelta

import pytest
from acme_scheme import ACME

from bilanlib import (
    Bilan,
    Force,
    Phase,
    Session,
    SessionKind,
    SessionStatus,
    Verdict,
    check,
    load_schemes,
    scheme_named,
)
from bilanlib.cli import main

AT = date(2026, 11, 22)


def bilan(hours):
    """A plan of one session."""
    session = Session(
        day=date(2026, 12, 1),
        duration=timedelta(hours=hours),
        kind=SessionKind.INTERVIEW,
        phase=Phase.INVESTIGATION,
        status=SessionStatus.PLANNED,
    )
    return Bilan(scheme="acme-charter", sessions=(session,))


def test_the_package_is_found_and_nothing_is_known_before_somebody_asks():
    assert load_schemes()["acme-charter"] is ACME
    with pytest.raises(LookupError, match="'acme-charter', not one of fr-private"):
        scheme_named("acme-charter")


@pytest.mark.parametrize(("hours", "verdict"), [(19, Verdict.PASS), (20, Verdict.PASS), (21, Verdict.FAIL)])
def test_the_charter_is_held_beside_the_law(hours, verdict):
    case = bilan(hours)
    report = check(case, load_schemes().of(case), at=AT)

    assert report["acme.charter.within"].verdict is verdict
    assert report["acme.charter.within"].force is Force.SCHEME
    assert report["acme.charter.within"].layer == "acme-charter"
    assert report["fr.ct.L6313-4.max-duration"].verdict is Verdict.PASS


def test_the_command_line_finds_it(capsys):
    assert main(["schemes", "--lang", "en"]) == 0
    assert "acme-charter" in capsys.readouterr().out


def test_a_file_that_names_it_is_judged(tmp_path, capsys):
    file = tmp_path / "case.json"
    file.write_text('{"schema_version": 1, "kind": "bilan", "scheme": "fr-private", "layers": ["acme-charter"]}')

    main(["check", str(file), "--at", "2026-11-22", "--no-config"])

    assert "acme.charter.within" in capsys.readouterr().out
