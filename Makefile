# `make help` lists every target. Everything a target needs is installed into .venv by the target itself.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
BENCH := .venv-bench
BENCH_INSTALLED := $(BENCH)/.installed

.DEFAULT_GOAL := help
.PHONY: help install generate check lint-spec lint test reliability mutation bench demo new-api build publish clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

install: $(INSTALLED) ## Make the virtual environment with everything development needs

$(INSTALLED): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	touch $@

generate: $(INSTALLED) ## Write generated/ from spec/
	$(BIN)/python -m codegen generate

lint-spec: $(INSTALLED) ## Check spec/ only
	$(BIN)/python -m codegen lint

check: $(INSTALLED) ## Fail where generated/ differs from what spec/ says
	$(BIN)/python -m codegen check

lint: $(INSTALLED) ## ruff, mypy --strict and pyright strict over runtime, emulator, generator and output
	$(BIN)/ruff check .
	$(BIN)/ruff format --check --quiet .
	$(BIN)/mypy
	$(BIN)/pyright

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

mutation: $(INSTALLED) ## Change the runtime in two thousand places and see whether the tests notice
	$(BIN)/python tools/mutate.py --least 85

demo: $(INSTALLED) ## Generate the package and drive it over HTTPS against the embedded emulator
	$(BIN)/python -m codegen generate
	$(BIN)/python examples/quickstart.py

new-api: $(INSTALLED) ## Start the spec of an API: make new-api API=service/command
	$(BIN)/python -m codegen new-api $(API)

build: $(INSTALLED) ## Build the wheel and the sdist into dist/
	rm -rf dist
	$(BIN)/python -m codegen check
	$(BIN)/python -m build --outdir dist

publish: build ## Upload dist/ to an internal index: make publish REPOSITORY_URL=https://...
	@test -n "$(REPOSITORY_URL)" || { echo "set REPOSITORY_URL to the upload address of your index"; exit 2; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt twine
	$(BIN)/twine upload --non-interactive --repository-url "$(REPOSITORY_URL)" dist/*

clean: ## Remove what was built and the virtual environments
	rm -rf dist build .cache $(VENV) $(BENCH)
