# Two commands do all: `make demo` and `make test`. The rest is for those who work on the library.
PYTHON ?= python3
BIN := .venv/bin
# What counts on luck: what is drawn depends on the modules that are imported, so these are run by themselves.
SPREAD := tests/properties/test_spread.py tests/properties/test_spread_of_schemes.py
# What runs lines that others run too, a thousand times: to measure it would take longer than all the rest.
UNMEASURED := \
  $(filter-out %/test_strategies.py %/test_round_trip.py $(SPREAD),$(wildcard tests/properties/test_*.py)) \
  tests/io/test_schema_agrees.py tests/io/test_schema_drawn.py tests/rules/test_facts.py tests/rules/test_taken_out.py \
  tests/rules/test_said.py tests/rules/test_declarations.py tests/rules/test_backwards.py tests/rules/test_generated.py \
  tests/io/test_schema_answers.py tests/schemes/test_rows.py tests/schemes/test_coverage.py tests/law/test_citation.py \
  tests/parameters/test_field_classes.py tests/readings/test_readings.py tests/questions/test_as_of.py \
  tests/render/test_every_report.py tests/render/test_rule_page.py tests/render/test_readings_page.py \
  tests/test_architecture.py tests/messages/test_catalogue.py tests/io/test_fuzzing.py tests/test_gates.py tests/tools

.PHONY: demo test lint types docs bench law-watch mutants clean

# Made anew when the dependencies change.
.venv/ready: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --editable . --group test
	touch $@

# Some examples break the law on purpose, so the command ends with 1; anything else is an error.
demo: .venv/ready
	@$(BIN)/bilanlib check examples/*.json --at 2026-11-21; code=$$?; \
	echo "Exit code: $$code (1: at least one example is unlawful, as the stories in examples/README.md say)"; \
	test $$code -eq 1

test: .venv/ready
	$(BIN)/coverage erase
	@# File by file: the examples of a page build on one another.
	$(BIN)/coverage run -m pytest -n auto --dist loadfile --no-loadscope-reorder $(UNMEASURED:%=--ignore %) $(SPREAD:%=--ignore %)
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report
	$(BIN)/python -m pytest -q -n auto --dist loadfile --no-loadscope-reorder $(UNMEASURED)
	$(BIN)/python -m pytest -q -n 2 --dist loadfile --no-loadscope-reorder $(SPREAD)

lint: .venv/ready
	$(BIN)/python -m pip install --quiet --group lint
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports --no-logo

types: .venv/ready
	$(BIN)/python -m pip install --quiet --group types
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python

docs: .venv/ready
	$(BIN)/python -m pip install --quiet --group docs
	$(BIN)/sphinx-build -n -W --keep-going -q -b html docs docs/_build

bench: .venv/ready
	$(BIN)/python -m pip install --quiet --group bench
	$(BIN)/python bench/run.py

# Needs npm. Ends with 1 if the public data contradicts a wording in src/bilanlib/law.
law-watch: .venv/ready
	npm install --prefix .law-watch --no-save --no-package-lock --ignore-scripts @socialgouv/legi-data@latest
	$(BIN)/python tools/law_watch.py --write docs/reference/law-watch.md

# Too slow for CI: hours on two cores, for a survivor has seen every test. With the quick tests only, somewhat more than
# an hour: make mutants MUTANTS=--quick; for parts: make mutants MUTANTS='--only rules/facts calculators'; for what
# survived the last time, and what is new since: make mutants MUTANTS=--since-survivors; for half an hour and no longer:
# make mutants MUTANTS='--since-survivors --minutes 30'.
mutants: .venv/ready
	$(BIN)/python -m pip install --quiet --group mutants
	PYTHONPATH=tools $(BIN)/python -m mutants $(MUTANTS)

clean:
	rm -rf .venv .law-watch .coverage* docs/_build build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache
