# `make help` lists every target. Everything a target needs is installed into .venv by the target itself.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
BENCH := .venv-bench
BENCH_INSTALLED := $(BENCH)/.installed
VERSION = $(shell sed -n 's/^__version__ = "\(.*\)"/\1/p' timsdk_runtime/version.py)
NAME ?= timsdk-server
REVISION ?= HEAD

.DEFAULT_GOAL := help
.PHONY: help install hooks generate check lint drift test lint-spec reliability compat mutation bench structure demo new-api \
	changelog-draft changelog build publish clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

install: $(INSTALLED) ## Make the virtual environment with everything development needs

$(INSTALLED): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	touch $@

hooks: $(INSTALLED) ## Run `make lint` before each commit, by pre-commit
	$(BIN)/pre-commit install

generate: $(INSTALLED) ## Write generated/ from spec/
	$(BIN)/python -m codegen generate

lint-spec: $(INSTALLED) ## Check spec/ only
	$(BIN)/python -m codegen lint

check: lint drift test ## Everything that CI runs

lint: $(INSTALLED) ## Style, layers of imports, types (mypy and pyright, strict; every public name typed), names of change files
	$(BIN)/ruff check .
	$(BIN)/ruff format --check --quiet .
	$(BIN)/lint-imports --no-logo
	$(BIN)/mypy
	$(BIN)/pyright
	PYTHONPATH=generated:. $(BIN)/pyright --verifytypes timsdk --ignoreexternal >/dev/null
	$(BIN)/towncrier build --draft --version $(VERSION) >/dev/null

drift: $(INSTALLED) ## Fail where generated/ differs from what spec/ says
	$(BIN)/python -m codegen drift

test: $(INSTALLED) ## Run the tests
	$(BIN)/python -m pytest

$(BENCH_INSTALLED): pyproject.toml constraints.txt bench/requirements.txt
	$(PYTHON) -m venv $(BENCH)
	$(BENCH)/bin/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt \
		--requirement bench/requirements.txt --editable .
	touch $@

bench: $(INSTALLED) $(BENCH_INSTALLED) ## Measure costs against urllib3 and peers, on loopback; writes docs/performance.md
	@command -v nginx >/dev/null || { root="$$([ "$$(id -u)" = 0 ] || echo sudo)"; \
		$$root apt-get update --quiet=2 && $$root apt-get install --quiet=2 --yes nginx; }
	$(BIN)/python -m bench.run
	$(BENCH)/bin/python -m bench.report

reliability: $(INSTALLED) ## Run the long tests of what holds under faults; their figures go into docs/reliability.md
	$(BIN)/python -m pytest tests/reliability -m "long or not long"

compat: $(INSTALLED) ## Run calls and faults beside tracers, green threads, other urllib3s and Pythons; into docs/reliability.md
	PYTHONPATH=tests $(BIN)/python -m compat

mutation: $(INSTALLED) ## Change the runtime in two thousand places and see whether the tests notice (an hour and more)
	$(BIN)/python -m tools.mutation --least 91

structure: $(INSTALLED) ## Count files, lines, imports, floors and cycles: make structure REVISION=HEAD
	$(BIN)/python -m tools.structure $(REVISION)

demo: $(INSTALLED) ## Generate the package and drive it over HTTPS against the embedded emulator
	$(BIN)/python -m codegen generate
	$(BIN)/python examples/quickstart.py

new-api: $(INSTALLED) ## Start the spec of an API: make new-api API=service/command
	$(BIN)/python -m codegen new-api $(API)

changelog-draft: $(INSTALLED) ## Show the section of CHANGELOG.md that changes/ makes
	$(BIN)/towncrier build --draft --version $(VERSION)

changelog: $(INSTALLED) ## Move changes/ into CHANGELOG.md, under the version of timsdk_runtime/version.py
	$(BIN)/towncrier build --yes --version $(VERSION)

build: $(INSTALLED) ## Build the wheel and the sdist into dist/; under another name: make build NAME=acme-timsdk
	rm -rf dist
	$(BIN)/python -m codegen drift
	TIMSDK_DISTRIBUTION=$(NAME) $(BIN)/python -m build --outdir dist

publish: build ## Upload dist/ to an internal index: make publish REPOSITORY_URL=https://... NAME=...
	@test -n "$(REPOSITORY_URL)" || { echo "set REPOSITORY_URL to the upload address of your index"; exit 2; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt twine
	$(BIN)/twine upload --non-interactive --repository-url "$(REPOSITORY_URL)" dist/*

clean: ## Remove what was built and the virtual environments
	rm -rf dist build .cache $(VENV) $(BENCH)
