# SPDX-License-Identifier: Apache-2.0

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

SWIFT ?= swift
SOURCES := Sources Tests Package.swift $(wildcard Benchmarks)

.PHONY: help setup build demo test format lint bench clean

help: ## Show what can be made.
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | while IFS=$$'\t' read -r name what; do \
		printf '  make %-8s %s\n' "$$name" "$$what"; done

setup: ## Check for Swift and install missing system packages (Debian, Ubuntu).
	@SWIFT='$(SWIFT)' Scripts/setup

build: setup ## Build the command, optimised: .build/release/hearsay.
	$(SWIFT) build -c release --product hearsay

demo: build ## Read the examples: claims, why one reads as it does, a ledger, a page.
	@Scripts/demo .build/release/hearsay

test: ## Build and run all tests (one configuration, debug).
	@SWIFT='$(SWIFT)' Scripts/setup --with-browser
	$(SWIFT) build --build-tests
	$(SWIFT) test

format: ## Rewrite the sources in the project's format.
	$(SWIFT) format --in-place --configuration .swift-format -r $(SOURCES)

lint: ## Fail where the sources are not in the project's format.
	$(SWIFT) format lint --strict --configuration .swift-format -r $(SOURCES)

bench: setup ## Measure speed, if the benchmarks are here.
	@if [ -f Benchmarks/Package.swift ]; then $(SWIFT) run -c release --package-path Benchmarks hearsay-bench Examples/examples.jsonl; \
		else echo 'There is no folder Benchmarks in this copy.'; fi

clean: ## Remove everything that was built.
	$(SWIFT) package clean
