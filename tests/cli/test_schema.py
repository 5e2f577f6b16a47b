import json
import os
import subprocess
import sys

import pytest

from bilanlib.cli import main
from schema_kit import checked_in

LANGUAGES = pytest.mark.parametrize("language", ["fr", "en"])


class TestSchema:
    """`bilanlib schema`."""

    @LANGUAGES
    def test_it_prints_what_comes_with_the_package(self, capsys, language):
        assert main(["schema", "--lang", language]) == 0
        assert capsys.readouterr().out == checked_in(language).read_text("utf-8")

    def test_it_speaks_french_unless_told_otherwise(self, capsys):
        assert main(["schema"]) == 0
        assert json.loads(capsys.readouterr().out)["$id"] == "urn:bilanlib:case:1:fr"

    def test_it_needs_no_docstrings_and_draws_nothing(self):
        code = (
            "import sys; from bilanlib.cli import main; code = main(['schema', '--lang', 'en']);"
            "sys.exit(code or 'bilanlib.io.schema.document' in sys.modules)"
        )
        done = subprocess.run([sys.executable, "-OO", "-X", "utf8", "-c", code], check=True, capture_output=True)

        assert done.stdout.decode().splitlines() == checked_in("en").read_text("utf-8").splitlines()

    def test_an_output_that_knows_no_accents_is_still_json(self):
        code = "from bilanlib.cli import main; main(['schema'])"
        done = subprocess.run(
            [sys.executable, "-c", code],
            check=True,
            capture_output=True,
            env={**os.environ, "PYTHONIOENCODING": "ascii"},
        )

        assert json.loads(done.stdout)["$id"] == "urn:bilanlib:case:1:fr"

    @pytest.mark.parametrize("wrong", [["--lang", "de"], ["--format", "json"], ["case"]])
    def test_usage_errors_end_with_two(self, capsys, wrong):
        with pytest.raises(SystemExit) as caught:
            main(["schema", *wrong])

        assert caught.value.code == 2
        assert wrong[-1] in capsys.readouterr().err
