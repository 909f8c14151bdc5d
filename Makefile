# Two commands: `make run` and `make test`. Everything they need is set up inside this folder (.venv, .cache, data).
#   make run                       the sample, on PORT (default 8000)
#   make run CATALOGUE=path        your own Amazon Products file or folder
#   make test                      lint, types, import contracts, unit, contract, property, API and browser tests
#   make test TRAIN=1              also the tests of training (installs torch)
#   make dev                       the API on PORT and the pages with hot reload on 5173
#   make bench                     the figures of benchmarks/README.md
#   make bench-scale               Firestore, a catalogue that changes, a million products (half an hour)

PORT ?= 8000
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
NPM := sh scripts/npm.sh
PAGES := src/shopfeed/web/pages/index.html

ifdef CATALOGUE
DATA := data/$(shell printf %s "$(abspath $(CATALOGUE))" | cksum | cut -d' ' -f1)
SOURCE := $(DATA)/.imported
else
DATA := data/sample
SOURCE := $(DATA)/.imported
endif

ENCODER := $(wildcard src/shopfeed/encoding/*/encoder.json)
SAMPLE := $(wildcard src/shopfeed/catalogue/sample/*.jsonl src/shopfeed/videos/sample/*.jsonl)
FRONTEND := $(shell find frontend -path '*/node_modules' -prune -o -path frontend/public/art -prune -o -type f -print 2>/dev/null)

.PHONY: run dev test check types bench bench-scale doctor clean

run: $(PAGES) $(DATA)/.indexed
	@PORT=$(PORT) SHOPFEED_DATA_DIR=$(DATA) $(BIN)/shopfeed serve

dev: $(VENV)/.installed frontend/node_modules/.installed $(DATA)/.indexed
	@PORT=$(PORT) SHOPFEED_DATA_DIR=$(DATA) $(BIN)/shopfeed serve & trap "kill $$!" EXIT INT TERM; \
	cd frontend && SHOPFEED_API=http://127.0.0.1:$(PORT) sh ../scripts/npm.sh run dev

doctor: $(VENV)/.installed
	@SHOPFEED_DATA_DIR=$(DATA) $(BIN)/shopfeed doctor

$(VENV)/.installed: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, this is " + sys.version.split()[0]) if sys.version_info < (3, 11) else None'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "installing shopfeed ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.tested: $(VENV)/.installed
	@echo "installing the tools for tests ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

$(VENV)/.trained: $(VENV)/.tested
	@echo "installing torch ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[train]'
	@touch $@

frontend/node_modules/.installed: frontend/package-lock.json $(VENV)/.installed
	@echo "installing the front end ..."
	@cd frontend && sh ../scripts/npm.sh ci --no-audit --no-fund --loglevel=error
	@touch $@

$(PAGES): frontend/node_modules/.installed $(FRONTEND) src/shopfeed/catalogue/art_keys.json
	@echo "building the pages ..."
	@cd frontend && sh ../scripts/npm.sh run --silent build
	@touch $@

$(DATA)/.imported: $(VENV)/.installed $(SAMPLE) $(CATALOGUE)
	@mkdir -p $(DATA)
ifdef CATALOGUE
	@SHOPFEED_DATA_DIR=$(DATA) $(BIN)/shopfeed import amazon-products "$(CATALOGUE)"
	@SHOPFEED_DATA_DIR=$(DATA) $(BIN)/shopfeed import sample-videos
else
	@SHOPFEED_DATA_DIR=$(DATA) $(BIN)/shopfeed import sample
endif
	@touch $@

$(DATA)/.indexed: $(DATA)/.imported $(ENCODER)
	@SHOPFEED_DATA_DIR=$(DATA) $(BIN)/shopfeed index
	@touch $@

check: $(VENV)/.tested
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/basedpyright --level error
	$(BIN)/lint-imports
	$(BIN)/deptry src
	$(BIN)/vulture

test: check $(if $(TRAIN),$(VENV)/.trained) $(PAGES) data/sample/.indexed
	cd frontend && sh ../scripts/npm.sh run --silent lint && sh ../scripts/npm.sh run --silent typecheck
	cd frontend && sh ../scripts/npm.sh test
	cd clips && sh ../scripts/npm.sh test
	$(BIN)/python -m pytest

types: $(VENV)/.installed frontend/node_modules/.installed
	$(BIN)/shopfeed openapi --output frontend/openapi.json
	cd frontend && sh ../scripts/npm.sh run --silent generate

bench: $(VENV)/.tested
	$(BIN)/python -m benchmarks

bench-scale: $(VENV)/.tested
	$(BIN)/python -m benchmarks firestore living search-sizes sizes

clean:
	rm -rf $(VENV) data .cache frontend/node_modules src/shopfeed/web/pages
