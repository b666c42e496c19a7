# Mining Mapper: everything a developer or a curious stranger types.
# `make demo` on a fresh Debian or Ubuntu installs what it needs and shows the whole loop.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# The Python that QGIS was built with; everything that imports qgis runs with it.
QGIS_PYTHON ?= /usr/bin/python3
QGIS ?= qgis
TEST_PYTHON := $(CURDIR)/build/test-env/bin/python
ZIP := build/mining_mapper.zip
UV := build/tools/bin/uv
export QGIS_PYTHON

# The engine's interpreter, known only after `environment`.
ENGINE_PYTHON = $$($(QGIS_PYTHON) -m mining_mapper.core.environment path)
PYTEST := -m pytest -q -p no:cacheprovider

# A window where there is a display, a virtual screen with a window manager where there is none.
SCREEN := xvfb-run -a -s "-screen 0 1280x800x24" .ci/with_window_manager
WINDOW := $(if $(DISPLAY)$(WAYLAND_DISPLAY),,$(SCREEN))

# `make demo SCENE=image.tif REFERENCE=polygons.gpkg`; without them, the simulated sample.
SCENE ?=
REFERENCE ?=
OUT ?= demo/out
SAMPLE_SCENE = $$(ls build/sample/simulated_*.tif | tail -n 1)
SAMPLE_REFERENCE = build/sample/reference.gpkg
# `make bench-labels SCENES=folder`: a folder of scenes, each a folder of images with their reference_mask.tif.
ifdef SCENES
export SCENES := $(abspath $(SCENES))
endif

.PHONY: help setup environment sample demo test test-env test-engine test-plugin test-screen test-e2e lint lock \
	test-package-engine test-package-plugin monkey solve-matrix check-readers bench-effort bench-export bench-labels bench-large bench-latency bench-lists bench-prefetch bench-statistics bench-units translations package test-package install qgis clean distclean

help: ## List the targets.
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

setup: ## Install QGIS, a virtual screen and pytest with apt-get, where they are missing.
	@.ci/setup

environment: setup ## Make the engine's environment in the user's data folder (or MINING_MAPPER_ENGINE_HOME).
	@$(QGIS_PYTHON) -m mining_mapper.core.environment make

sample: build/sample/made ## Simulate the sample scene: two dates and their reference.

build/sample/made: $(wildcard mining_mapper/engine/sample.py mining_mapper/core/landscape/*.py) | environment
	@mkdir -p $(@D)
	@$(ENGINE_PYTHON) -m mining_mapper.engine.sample $(@D) --seed 1
	@touch $@

demo: setup environment $(if $(SCENE),,sample) ## Label a scene in real QGIS with a replayed interpreter; results in OUT.
	@$(WINDOW) $(QGIS_PYTHON) tests/e2e/demo.py --out "$(OUT)" \
		$(if $(SCENE),"$(SCENE)" "$(REFERENCE)",$(SAMPLE_SCENE) $(SAMPLE_REFERENCE))

# ---------------------------------------------------------------- tests

# Two beside each other: one after the other they take more than half an hour. What each says comes when it is over.
test: setup environment test-env sample lint ## Everything that must pass.
	@$(MAKE) --no-print-directory -j2 --output-sync=target test-screen test-engine test-e2e

test-env: setup
	@$(QGIS_PYTHON) .ci/test_env.py

test-engine: test-env ## Core and engine, in an environment that has no QGIS.
	$(TEST_PYTHON) $(PYTEST) tests/core tests/engine tests/readers tests/test_package.py

test-screen: environment sample ## The plugin in QGIS's own Python, with real windows and keys.
	env -u QT_QPA_PLATFORM $(SCREEN) $(QGIS_PYTHON) $(PYTEST) tests/plugin

# Simulations draw the same numbers in both Pythons; once is enough.
test-e2e: environment sample ## Core in QGIS's own Python, and whole sessions in real QGIS.
	env -u QT_QPA_PLATFORM $(SCREEN) $(QGIS_PYTHON) $(PYTEST) -m "not simulation" tests/core tests/e2e

test-plugin: environment ## The plugin's tests without a screen, which are otherwise run on the zip (test-package).
	env -u DISPLAY -u WAYLAND_DISPLAY QT_QPA_PLATFORM=offscreen $(QGIS_PYTHON) $(PYTEST) tests/plugin

# `make monkey MINUTES=60`; SEED and UNTIL do the same actions again, ONLY=1-40,77 leaves the others out.
MINUTES ?= 5
SEED ?= 1
UNTIL ?= 0
ONLY ?=

monkey: setup environment sample ## Random interaction with the plugin in real QGIS for MINUTES; docs/testing.md.
	@env -u QT_QPA_PLATFORM -u WAYLAND_DISPLAY $(SCREEN) $(QGIS_PYTHON) tests/monkey/run.py build/sample \
		--minutes $(MINUTES) --seed $(SEED) --until $(UNTIL) --only "$(ONLY)"

lint: test-env ## ruff, bandit and detect-secrets without findings, and the rules of who imports what.
	$(TEST_PYTHON) -m ruff check .
	$(TEST_PYTHON) -m bandit -q -r mining_mapper .ci/package.py
	git ls-files -z | xargs -0 $(TEST_PYTHON) -m detect_secrets.pre_commit_hook
	$(TEST_PYTHON) $(PYTEST) tests/test_imports.py tests/test_qt6.py

# Readers of gigabytes (torch, Ultralytics, Hugging Face), not part of `make test`.
HEAVY := $(CURDIR)/build/readers-env
SETS := $(CURDIR)/build/readers-sets

check-readers: test-env $(HEAVY)/made ## Training sets read by torchgeo, Ultralytics and Hugging Face datasets.
	$(TEST_PYTHON) -m tests.heavy.make_sets $(SETS)
	TRAINING_SETS=$(SETS) $(HEAVY)/bin/python $(PYTEST) tests/heavy

$(HEAVY)/made: tests/heavy/requirements.lock | $(UV)
	rm -rf $(HEAVY) && $(QGIS_PYTHON) -m venv $(HEAVY)
	$(UV) pip install -q --python $(HEAVY)/bin/python --require-hashes -r $<
	@touch $@

# ---------------------------------------------------------------- benchmarks (not part of `make test`)

bench-export: test-env ## Exports: 100 000 labels to tables, chips a second, memory, sizes foretold.
	$(TEST_PYTHON) -m tests.benchmarks.bench_export

bench-effort: test-env environment ## Actions that outlines and a whole map cost with the plugin's tools, against drawing by hand.
	TEST_PYTHON=$(TEST_PYTHON) QT_QPA_PLATFORM=offscreen $(QGIS_PYTHON) -m tests.benchmarks.bench_effort

bench-large: setup ## How soon hover and click answer on a scene of 10 000 x 10 000 pixels.
	QT_QPA_PLATFORM=offscreen $(QGIS_PYTHON) -m tests.benchmarks.bench_large

bench-labels: test-env ## F1 against answered units: our draws beside random and modAL's strategies.
	$(TEST_PYTHON) -m tests.benchmarks.bench_labels

bench-latency: test-env environment sample ## Answer to next candidate; retrain and propose.
	$(TEST_PYTHON) -m tests.benchmarks.bench_latency
	$(WINDOW) $(QGIS_PYTHON) -m tests.benchmarks.bench_answers $(SAMPLE_SCENE) $(SAMPLE_REFERENCE)

bench-lists: ## How long actions on many rows of a list take and hold the window; CANDIDATES=2000.
	QT_QPA_PLATFORM=offscreen $(QGIS_PYTHON) -m tests.benchmarks.bench_lists $(CANDIDATES)

bench-prefetch: ## How long the map takes to show the next candidate, with its place drawn ahead and without.
	QT_QPA_PLATFORM=offscreen $(QGIS_PYTHON) -m tests.benchmarks.bench_prefetch

bench-statistics: test-env ## Areas from active labels: bias, coverage, width, verdict; REPLAYS=500 campaigns a cell.
	$(TEST_PYTHON) -m tests.benchmarks.bench_statistics

bench-units: test-env ## Segmentation and features: seconds and memory by size.
	$(TEST_PYTHON) -m tests.benchmarks.bench_units

# ---------------------------------------------------------------- the plugin

translations: ## Collect all texts into the catalogues of resources/i18n, and compile them.
	@$(QGIS_PYTHON) .ci/translations.py update
	@$(QGIS_PYTHON) .ci/translations.py compile

package: ## Build the plugin zip for QGIS's “Install from ZIP”.
	@$(QGIS_PYTHON) .ci/package.py $(ZIP)

# The tests of the repository, run on the files of the zip: its folder comes first on the path.
UNZIPPED := $(CURDIR)/build/package-test
PACKAGED := MINING_MAPPER_TESTED_PACKAGE=$(UNZIPPED)/mining_mapper PYTHONPATH=$(UNZIPPED):$(CURDIR)
FROM_HERE := -c $(CURDIR)/pyproject.toml --rootdir=$(CURDIR)

test-package: package test-env environment ## The tests again, on the unzipped plugin and without a screen.
	rm -rf $(UNZIPPED) && mkdir -p $(UNZIPPED)
	$(QGIS_PYTHON) -m zipfile -e $(ZIP) $(UNZIPPED)
	@$(MAKE) --no-print-directory -j2 --output-sync=target test-package-plugin test-package-engine

test-package-engine:
	cd $(UNZIPPED) && $(PACKAGED) $(TEST_PYTHON) $(PYTEST) $(FROM_HERE) \
		$(CURDIR)/tests/core $(CURDIR)/tests/engine $(CURDIR)/tests/test_imports.py $(CURDIR)/tests/test_qt6.py $(CURDIR)/tests/test_package.py

test-package-plugin:
	cd $(UNZIPPED) && env -u DISPLAY -u WAYLAND_DISPLAY $(PACKAGED) QT_QPA_PLATFORM=offscreen \
		$(QGIS_PYTHON) $(PYTEST) $(FROM_HERE) $(CURDIR)/tests/plugin

install: package ## Put the plugin into QGIS's default profile and switch it on.
	@$(QGIS_PYTHON) .ci/install_plugin.py $(ZIP)

qgis: environment sample install ## Start QGIS with the plugin on the sample scene.
	$(QGIS) $(if $(SCENE),"$(SCENE)",$(SAMPLE_SCENE))

# ---------------------------------------------------------------- the lists of packages

$(UV):
	$(QGIS_PYTHON) -m venv build/tools
	build/tools/bin/python -m pip install -q uv

# Kept in the project: names, versions and hashes, and no address of any registry.
COMPILE := $(UV) pip compile -q --universal --python-version 3.10 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-header --no-annotate

lock: $(UV) ## Solve the engine's and the tests' packages anew.
	$(COMPILE) --upgrade resources/engine/requirements.in -o resources/engine/requirements.lock
	$(COMPILE) --upgrade tests/requirements.in -c resources/engine/requirements.lock -o tests/requirements.lock
	$(subst 3.10,3.11,$(COMPILE)) --upgrade tests/heavy/requirements.in -o tests/heavy/requirements.lock

solve-matrix: $(UV) ## Ask for wheels of the lock on every Python and system (docs/install.md).
	$(QGIS_PYTHON) .ci/solve_matrix.py $(UV)

# ---------------------------------------------------------------- tidying

clean: ## Remove what was built, except environments.
	rm -rf $(ZIP) build/package-test build/sample build/bench demo .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -not -path './build/*' -prune -exec rm -rf {} +

distclean: clean ## Remove the environments for tests and tools too.
	rm -rf build
