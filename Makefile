# Two commands for everybody: `make start` and `make test`. The rest is for those who build.

PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check

.PHONY: start test check prove walk bench pictures fix clean help

help:
	@echo "make start     set up and open Marathon in the browser"
	@echo "make test      set up and run everything that CI runs"
	@echo "make check     style, types, arrows"
	@echo "make prove     prove the content"
	@echo "make walk      walk the lessons without deep learning in a browser, as a learner"
	@echo "make bench     measure, side by side with what people use"
	@echo "make pictures  take the screenshots of docs/pictures"

start: $(VENV)/.installed
	@$(BIN)/marathon

test: $(VENV)/.developer
	@BIN="$(BIN)" scripts/test

check: $(VENV)/.developer
	@BIN="$(BIN)" scripts/check

prove: $(VENV)/.developer
	@$(BIN)/marathon prove

walk: $(VENV)/.developer
	@$(BIN)/python scripts/front
	@CI=true $(BIN)/python -m pytest -q -m walk tests/journeys

bench: $(VENV)/.developer
	@$(BIN)/python -m bench

pictures: $(VENV)/.developer
	@$(BIN)/python docs/screenshots.py

fix: $(VENV)/.developer
	@$(BIN)/ruff check --fix src tests bench scripts/words.py docs/screenshots.py; $(BIN)/ruff format src tests bench scripts/words.py docs/screenshots.py

clean:
	rm -rf $(VENV) src/marathon/web/static frontend/node_modules

# The environment is made again when what it is made from changes.
SOURCES := pyproject.toml constraints.txt hatch_build.py $(wildcard frontend/package-lock.json)

$(VENV)/bin/python:
	@scripts/make-venv "$(PYTHON)" "$(VENV)"

$(VENV)/.installed: $(VENV)/bin/python $(SOURCES) $(shell find frontend/src -type f 2>/dev/null)
	@echo "Setting up Marathon (about a minute, once) ..."
	@$(PIP) install --quiet --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.developer: $(VENV)/.installed
	@$(PIP) install --quiet --constraint constraints.txt --editable ".[dev]"
	@touch $@
