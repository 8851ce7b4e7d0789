# make preview   build the example site and serve it, with every change shown at once
# make test      run the tests
# make test-all  and those that take minutes, other people's plugins and themes, Java, old versions
# make fuzz      look for texts that break it, for ten minutes
# make looks     take screenshots of every form of card and accordion, in four themes (build/looks)
# Each sets up what it needs in .venv and its like; the only requirement is Python 3.11 or later.

PYTHON ?= python3
PORT ?= 8000
SECONDS ?= 600
# The tests run side by side.
JOBS ?= auto

VENV := .venv
BIN := $(VENV)/bin
PIP := -m pip install --quiet --disable-pip-version-check
SITE := $(CURDIR)/example_site
PELICAN := cd $(SITE) && $(CURDIR)/$(BIN)/python -m pelican content -s pelicanconf.py -o output
.PHONY: preview example test test-all test-slow test-lowest test-pythons fuzz looks lint clean

preview: example
	@echo "The example site is at http://localhost:$(PORT)/ (Ctrl-C ends it)"
	@$(PELICAN) -e SITEURL='"http://localhost:$(PORT)"' --port $(PORT) --autoreload --listen

example: $(VENV)/installed
	@$(PELICAN) -e SITEURL='"http://localhost:$(PORT)"' --fatal warnings

test: $(VENV)/installed-for-tests
	$(BIN)/python -m pytest -n $(JOBS)

test-all: test test-slow test-lowest test-pythons

# Java runs the HTML checker, Node.js other versions of Python.
test-slow: $(VENV)/installed-for-tests .venv-others/installed
	$(BIN)/python -m pytest -n $(JOBS) -m slow

# The lowest version of each dependency that pyproject.toml admits. What is left out takes long, and
# looks at our own code alone: the terminal, files that the command writes, texts that are hostile,
# what a browser shows.
OURS_ALONE := tests/trust/test_terminal.py tests/site/test_resolve_files.py \
	tests/trust/test_hostile_yaml.py tests/trust/test_hostile_markup.py \
	tests/site/test_browser.py tests/looks
test-lowest: .venv-lowest/installed
	.venv-lowest/bin/python -m pytest -n $(JOBS) $(OURS_ALONE:%=--ignore=%)

# Each other Python from 3.11 on that this machine has, those of pyenv included.
test-pythons:
	@own=$$($(PYTHON) -c 'import sys; print("%d.%d" % sys.version_info[:2])'); \
	export PYENV_VERSION=$$(pyenv versions --bare 2>/dev/null | paste -sd:); \
	for version in 3.11 3.12 3.13 3.14; do \
		if [ $$version != $$own ] && python$$version -c '' 2>/dev/null; then \
			$(MAKE) test PYTHON=python$$version VENV=.venv-$$version || exit 1; \
		fi; \
	done

fuzz: .venv-fuzz/installed
	mkdir -p fuzz/corpus
	.venv-fuzz/bin/python fuzz/fuzz_texts.py -max_total_time=$(SECONDS) -max_len=300 -artifact_prefix=fuzz/ fuzz/corpus

looks: $(VENV)/installed-for-tests .venv-others/installed
	$(BIN)/python tests/looks/screenshots.py

lint: $(VENV)/installed-for-tests
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

clean:
	rm -rf .venv .venv-* build dist example_site/output .mypy_cache .pytest_cache .ruff_cache .hypothesis

.PRECIOUS: %/bin/python
%/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or later is needed: make PYTHON=/path/to/python3.11 $(MAKECMDGOALS)"; exit 1; }
	$(PYTHON) -m venv $*

$(VENV)/installed: $(VENV)/bin/python pyproject.toml
	$(BIN)/python $(PIP) --editable .
	@touch $@

$(VENV)/installed-for-tests: $(VENV)/installed
	$(BIN)/python $(PIP) --editable '.[dev]'
	@touch $@

.venv-others/installed: .venv-others/bin/python pyproject.toml tests/trust/requirements.txt tests/trust/requirements-themes.txt tests/trust/pythons/package.json
	.venv-others/bin/python $(PIP) -r tests/trust/requirements.txt --editable .
	.venv-others/bin/python $(PIP) -r tests/trust/requirements-themes.txt --no-deps
	cp tests/trust/pythons/package.json .venv-others/
	npm install --silent --no-fund --no-audit --prefix .venv-others
	@touch $@

.venv-lowest/installed: .venv-lowest/bin/python pyproject.toml
	$(PYTHON) -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["project"]["dependencies"], sep="\n")' \
		| sed 's/>=/==/' > .venv-lowest/lowest.txt
	.venv-lowest/bin/python $(PIP) --constraint .venv-lowest/lowest.txt --editable '.[dev]'
	@touch $@

.venv-fuzz/installed: .venv-fuzz/bin/python pyproject.toml
	.venv-fuzz/bin/python $(PIP) --editable . 'atheris>=3' 'html5lib>=1.1'
	@touch $@
