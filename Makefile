# gigwire: what one does here most. The work is done by scripts/, each of which explains itself in its first lines.

.DEFAULT_GOAL := help
.PHONY: help setup demo test fuzz simulate simulate-mutants generate operations bench fmt lint docs clean distclean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-17s %s\n", $$1, $$2 }' Makefile

setup: ## install what builds and tests need, into .tools/ (once; about 4 minutes)
	@scripts/setup

demo: ## sandbox, a payout from Python, the customer cabinet in your browser (ONCE=1: stop after the payout)
	@ONCE="$(ONCE)" scripts/demo

test: ## build everything and run all tests (some only: make test STAGES="rust python")
	@scripts/test $(STAGES)

fuzz: ## fuzz what reads bytes, five minutes in all (longer, or one only: make fuzz SECONDS=3600 TARGET=answers)
	@scripts/fuzz --seconds "$(or $(SECONDS),300)" $(TARGET)

simulate: ## payment runs in a world where everything goes wrong (SEEDS=100000 FROM=0; SEED=7 tells one whole)
	@cargo run --quiet --profile simulation --package gigwire-simulation -- \
	  $(if $(SEED),--seed $(SEED),--seeds $(or $(SEEDS),100000) --from $(or $(FROM),0))

simulate-mutants: ## the simulation can fail: after how many seeds it finds each planted fault (SEEDS=20000)
	@scripts/simulate-mutants $(if $(SEEDS),--seeds $(SEEDS))

generate: ## compile core/catalog into tables, typed faces, OpenAPI documents and reference docs
	@cargo run --quiet --package gigwire-codegen -- generate

operations: ## all operations as JSON on standard output
	@cargo run --quiet --package gigwire-codegen -- operations

bench: ## benchmarks, side by side with what they compare to; kept in docs/benchmarks.md
	@scripts/bench --write

fmt: ## format all sources
	@scripts/lint --fix

lint: ## check formatting and lints of all sources
	@scripts/lint

docs: ## the Rust reference in target/doc, and a check of all links in Markdown
	@scripts/setup rust && scripts/test --stage docs

clean: ## remove what was built, keep the tools
	@rm -rf target bindings-wasm/npm/dist web-demo/dist bindings-mobile/kotlin/target .tools/wheels

distclean: clean ## remove the tools and installed packages too
	@rm -rf .tools bindings-wasm/npm/node_modules web-demo/node_modules tests/e2e/node_modules
