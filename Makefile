# `make help` lists every target. Everything a target needs is installed into .venv by the target itself.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
BENCH := .venv-bench
BENCH_INSTALLED := $(BENCH)/.installed
PUBLISH_TEST := .venv-publish-test
PUBLISH_TEST_INSTALLED := $(PUBLISH_TEST)/.installed
SITE_SOURCE := build/site-src
SITE := build/site
EXPORTS := build/exports
EXPORTS_VENV := .venv-exports
EXPORTS_INSTALLED := $(EXPORTS_VENV)/.installed
NAME ?= timsdk-server
AUTHOR ?=
HOMEPAGE ?=
DOCUMENTATION ?=
SOURCE ?=
ISSUES ?=
REVISION ?= HEAD
# These tests keep deadlines and count calls of a second: nothing runs beside them.
TIMED := tests/runtime tests/reliability tests/jobs
OLD ?= HEAD
NEW ?= .

.DEFAULT_GOAL := help
.PHONY: help install hooks generate lint-spec check lint drift test \
	shells redis reliability webhooks-matrix page-check compat mutation bench structure demo \
	new-api diff api-diff docs docs-check terminal exports exports-check \
	changelog-draft changelog build publish publish-test clean

# What hatch_build.py and tools/publish read. A password on the command line would show in the list of processes.
export TIMSDK_DISTRIBUTION = $(NAME)
export TIMSDK_AUTHOR = $(AUTHOR)
export TIMSDK_URL_HOMEPAGE = $(HOMEPAGE)
export TIMSDK_URL_DOCUMENTATION = $(DOCUMENTATION)
export TIMSDK_URL_SOURCE = $(SOURCE)
export TIMSDK_URL_ISSUES = $(ISSUES)
export REPOSITORY_URL REPOSITORY INDEX_URL
ifneq (,$(filter command%,$(origin TWINE_PASSWORD)))
$(error set TWINE_PASSWORD in the environment, not on the command line: the list of processes shows that)
endif

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

install: $(INSTALLED) ## Make the virtual environment with everything development needs

# A shallow clone cannot tell its version. For development any will do; `make build` refuses such a clone.
UNVERSIONED := $(if $(filter true,$(shell git rev-parse --is-shallow-repository 2>/dev/null)),SETUPTOOLS_SCM_PRETEND_VERSION=0.0.0)

$(INSTALLED): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(UNVERSIONED) $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
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
	$(BIN)/towncrier build --draft --version next >/dev/null

drift: $(INSTALLED) ## Fail where generated/ differs from what spec/ says
	$(BIN)/python -m codegen drift

shells: ## Install the shells that the tests of completion run in, where apt-get is
	@command -v zsh >/dev/null && command -v fish >/dev/null || ! command -v apt-get >/dev/null || { \
		root="$$([ "$$(id -u)" = 0 ] || echo sudo)"; \
		$$root apt-get update --quiet=2 && $$root apt-get install --quiet=2 --yes zsh fish; }

redis: ## Install the server that the tests of the shared limiter start, where apt-get is
	@command -v redis-server >/dev/null || ! command -v apt-get >/dev/null || { \
		root="$$([ "$$(id -u)" = 0 ] || echo sudo)"; \
		$$root apt-get update --quiet=2 && $$root apt-get install --quiet=2 --yes redis-server; }

test: $(INSTALLED) shells redis ## Run the tests
	$(BIN)/python -m pytest -n auto --maxprocesses 4 --dist loadfile $(TIMED:%=--ignore=%)
	$(BIN)/python -m pytest $(TIMED)

$(BENCH_INSTALLED): pyproject.toml constraints.txt bench/requirements.txt
	$(PYTHON) -m venv $(BENCH)
	$(UNVERSIONED) $(BENCH)/bin/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt \
		--requirement bench/requirements.txt --editable .
	touch $@

bench: $(INSTALLED) $(BENCH_INSTALLED) ## Measure costs against urllib3 and peers, on loopback; writes docs/performance.md
	@command -v nginx >/dev/null || { root="$$([ "$$(id -u)" = 0 ] || echo sudo)"; \
		$$root apt-get update --quiet=2 && $$root apt-get install --quiet=2 --yes nginx; }
	$(BIN)/python -m bench.run
	$(BENCH)/bin/python -m bench.report

reliability: $(INSTALLED) redis ## Run the long tests of what holds under faults; their figures go into docs/reliability.md
	$(BIN)/python -m pytest tests/reliability tests/jobs -m "long or not long"

compat: $(INSTALLED) ## Run calls and faults beside tracers, green threads, other urllib3s and Pythons; into docs/reliability.md
	PYTHONPATH=tests $(BIN)/python -m compat

webhooks-matrix: $(INSTALLED) ## Run the webhook recipes in every server, slow handlers at 200 requests a second, servers that end
	$(BIN)/python -m pytest tests/webhooks/test_servers.py -m "long or not long" -s

page-check: $(INSTALLED) ## Open the page of the emulator in a headless Chromium; writes docs/screenshots/emulator.png
	@command -v chromium >/dev/null || { root="$$([ "$$(id -u)" = 0 ] || echo sudo)"; \
		$$root apt-get update --quiet=2 && $$root apt-get install --quiet=2 --yes chromium; }
	$(BIN)/python -m pytest tests/emulator/test_page.py -m "browser or not browser"

mutation: $(INSTALLED) ## Change the runtime in six thousand places and see whether the tests notice (an hour and more)
	$(BIN)/python -m tools.mutation --least 91

structure: $(INSTALLED) ## Count files, lines, imports, floors and cycles: make structure REVISION=HEAD
	$(BIN)/python -m tools.structure $(REVISION)

demo: $(INSTALLED) ## Generate the package and drive it over HTTPS against the embedded emulator
	$(BIN)/python -m codegen generate
	$(BIN)/python examples/quickstart.py

new-api: $(INSTALLED) ## Start the spec of an API: make new-api API=service/command FROM=page (a saved page; without one, an empty form)
	$(BIN)/python -m codegen new-api $(API) $(if $(FROM),--from $(FROM))

docs: $(INSTALLED) ## Build the documentation site into build/site, without a network
	$(BIN)/python -m tools.site $(SITE_SOURCE) $(SITE)

docs-check: docs ## Read the site in a headless Chromium: links, requests, errors, widths, contrast, searches; writes docs/screenshots/
	@command -v chromium >/dev/null || { root="$$([ "$$(id -u)" = 0 ] || echo sudo)"; \
		$$root apt-get update --quiet=2 && $$root apt-get install --quiet=2 --yes chromium fonts-noto-cjk; }
	$(BIN)/python -m tools.site_check $(SITE_SOURCE) $(SITE) docs/screenshots

terminal: $(INSTALLED) ## Write the pictures of the command line: docs/screenshots/terminal-*.svg
	$(BIN)/python -m tools.terminal docs/screenshots

exports: $(INSTALLED) ## Write the APIs for other tools: OpenAPI, Postman, JSON Schema; into build/exports
	rm -rf $(EXPORTS)
	$(BIN)/python -m codegen export openapi --output $(EXPORTS)
	$(BIN)/python -m codegen export postman --output $(EXPORTS)
	$(BIN)/python -m codegen export json-schema --output $(EXPORTS)

diff: $(INSTALLED) ## Tell what changed for users: make diff OLD=v1.0.0 NEW=.
	$(BIN)/python -m codegen diff $(OLD) $(NEW)

api-diff: $(INSTALLED) ## Tell what changed for users, in the hand-written runtime too: make api-diff OLD=v1.0.0
	$(BIN)/python -m codegen diff $(OLD) $(NEW)
	$(BIN)/python -m tools.api_diff $(OLD)

$(EXPORTS_INSTALLED): tools/exports_check/requirements.txt tools/exports_check/package.json
	$(PYTHON) -m venv $(EXPORTS_VENV)
	$(EXPORTS_VENV)/bin/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt \
		--requirement tools/exports_check/requirements.txt
	mkdir -p $(EXPORTS_VENV)/npm
	cp tools/exports_check/package.json $(EXPORTS_VENV)/npm/
	PATH="$(CURDIR)/$(EXPORTS_VENV)/bin:$$PATH" $(EXPORTS_VENV)/bin/npm install --prefix $(EXPORTS_VENV)/npm \
		--ignore-scripts --no-audit --no-fund --no-package-lock --silent
	touch $@

exports-check: exports $(EXPORTS_INSTALLED) ## Check the exports with the tools of those who import them
	$(BIN)/python -m tools.exports_check $(EXPORTS) $(EXPORTS_VENV)

changelog-draft: $(INSTALLED) ## Show the section of CHANGELOG.md that changes/ makes
	$(BIN)/towncrier build --draft --version next

changelog: $(INSTALLED) ## Move changes/ into CHANGELOG.md before a release is tagged: make changelog VERSION=1.2.3
	@echo "$(VERSION)" | grep -Eq '^[0-9]+(\.[0-9]+)*((a|b|rc)[0-9]+)?$$' || \
		{ echo "say which version will be tagged: make changelog VERSION=1.2.3"; exit 2; }
	$(BIN)/towncrier build --yes --version $(VERSION)

build: $(INSTALLED) ## Build and check the wheel and the sdist in dist/; under another name: make build NAME=acme-timsdk
	$(BIN)/python -m tools.publish --build-only

publish: $(INSTALLED) ## Publish the tagged commit to an index: make publish REPOSITORY_URL=https://... NAME=...
	$(BIN)/python -m tools.publish

$(PUBLISH_TEST_INSTALLED): tools/publish_test/requirements.txt
	$(PYTHON) -m venv $(PUBLISH_TEST)
	$(PUBLISH_TEST)/bin/python -m pip install --quiet --disable-pip-version-check --requirement $<
	touch $@

publish-test: $(INSTALLED) $(PUBLISH_TEST_INSTALLED) ## Publish for real to pypiserver and devpi on loopback, and install from there
	$(BIN)/python -m tools.publish_test $(PUBLISH_TEST)/bin

clean: ## Remove what was built and the virtual environments
	rm -rf dist build .cache $(VENV) $(BENCH) $(EXPORTS_VENV) $(PUBLISH_TEST)
