# Everything runs in .venv, which each target makes or refreshes by itself: only Python 3.11 or
# newer, make and pip are needed. `make` alone lists the targets.

PYTHONS := python3.14 python3.13 python3.12 python3.11 python3
PYTHON := .venv/bin/python
# Python looks in no other place for packages, whatever the shell says.
unexport PYTHONPATH PYTHONHOME

RUNTIME := .venv/.runtime-installed
DEV := .venv/.dev-installed
INSTALL := $(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes -r
LOCK := $(PYTHON) -m piptools compile --quiet --upgrade --generate-hashes --strip-extras \
	--no-header --annotation-style=line \
	--no-emit-index-url --no-emit-find-links --no-emit-trusted-host pyproject.toml

.PHONY: help setup install demo run test lint check house hearing checking pen kill bench screens examples gallery diagram lock clean

help:
	@sed -n 's/^\([a-z-]*\):.*## /\1|/p' Makefile | while IFS='|' read -r target says; do \
		printf 'make %-14s %s\n' "$$target" "$$says"; done

setup: $(DEV) ## make .venv with everything, for the bot and for its tests

install: $(RUNTIME) ## make .venv with what the bot needs, no more

demo: $(RUNTIME) ## try the bot on a phone in your browser: no token, no account
	$(PYTHON) -m bot demo

run: $(RUNTIME) ## the bot on Telegram (TELEGRAM_BOT_TOKEN says which)
	$(PYTHON) -m bot run

test: lint check ## style, types, imports, content, then every test
	$(PYTHON) -m pytest -q --numprocesses auto --dist worksteal

lint: $(DEV) ## style, types, and who imports whom
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy --strict bot flows storage tests
	.venv/bin/lint-imports --no-logo

check: $(RUNTIME) ## mistakes in the words, questions and rules, in a writer's words
	$(PYTHON) -m bot check

house: $(DEV) ## how the code stands: floors, arrows, depth, sizes
	$(PYTHON) -m tests.house

hearing: $(DEV) ## how many replies, as people type them, are heard
	$(PYTHON) -m tests.hearing

checking: $(DEV) ## how many texts, as people write them, are read for what they are
	$(PYTHON) -m tests.checking

pen: $(DEV) ## what a pen writes beside the rules (PEN_URL, PEN_MODEL; make pen FILE=…)
	$(PYTHON) -m tests.pen $(FILE)

kill: $(DEV) ## kill the real bot while people answer: 200 times on files, 300 on a PostgreSQL (long)
	$(PYTHON) -m tests.kill --kills 200
	$(PYTHON) -m tests.kill --kills 300 --processes 3 --databases 5 --poolers 2

bench: $(DEV) ## how fast it is on this machine
	$(PYTHON) -m tests.bench

screens: $(DEV) ## take the pictures of docs/screens.md again
	$(PYTHON) -m tests.screens

examples: $(DEV) ## print the sheets of docs/examples again
	$(PYTHON) -m tests.examples

gallery: $(DEV) ## every screen in every language, on one page
	$(PYTHON) -m tests.gallery

diagram: $(RUNTIME) ## draw the interview and the map again in the README
	$(PYTHON) -m bot diagram

lock: $(DEV) ## the newest version of every dependency, pinned and hashed again
	$(PYTHON) -m pip install --quiet pip-tools
	$(LOCK) --output-file requirements.txt
	$(LOCK) --output-file requirements-dev.txt --extra dev --constraint requirements.txt

clean: ## remove .venv and what the tools left, never people's records
	rm -rf .venv .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(RUNTIME): requirements.txt | $(PYTHON)
	$(INSTALL) requirements.txt
	@touch $@

$(DEV): requirements-dev.txt $(RUNTIME)
	$(INSTALL) requirements-dev.txt
	@touch $@

# Some systems split venv's pip off into a package of its own: then the system's pip lends a hand.
$(PYTHON):
	@for python in $(PYTHONS); do \
		$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
		$$python -m venv --clear .venv >/dev/null 2>&1 && exit; \
		$$python -m venv --clear --without-pip .venv >/dev/null 2>&1 && \
		$$python -m pip --python $(PYTHON) install --quiet pip && exit; \
	done; \
	rm -rf .venv; echo 'Chouchou needs Python 3.11 or newer, with pip or venv.' >&2; exit 1
