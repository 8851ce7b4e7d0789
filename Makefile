# make preview   build the example site and serve it, with every change shown at once
# make test      run the tests
# Each sets up what it needs in .venv; the only requirement is Python 3.11 or later.

PYTHON ?= python3
PORT ?= 8000

BIN := .venv/bin
SITE := $(CURDIR)/example_site
PELICAN := cd $(SITE) && $(CURDIR)/$(BIN)/python -m pelican content -s pelicanconf.py -o output

.PHONY: preview example test lint clean

preview: example
	@echo "The example site is at http://localhost:$(PORT)/ (Ctrl-C ends it)"
	@$(PELICAN) -e SITEURL='"http://localhost:$(PORT)"' --port $(PORT) --autoreload --listen

example: .venv/installed
	@$(PELICAN) -e SITEURL='"http://localhost:$(PORT)"' --fatal warnings

test: .venv/installed-for-tests
	$(BIN)/python -m pytest

lint: .venv/installed-for-tests
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

clean:
	rm -rf .venv build dist example_site/output .mypy_cache .pytest_cache .ruff_cache .hypothesis

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or later is needed: make PYTHON=/path/to/python3.11 $(MAKECMDGOALS)"; exit 1; }
	$(PYTHON) -m venv .venv

.venv/installed: .venv/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

.venv/installed-for-tests: .venv/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@
