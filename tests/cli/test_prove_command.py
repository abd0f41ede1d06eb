"""`marathon prove`, as an author meets it."""

from __future__ import annotations

import json
import pathlib

from marathon.app.proving.pages import rules_page


def test_faults_are_lines_that_an_editor_can_open(marathon, monkeypatch):
    monkeypatch.chdir(pathlib.Path(__file__).parents[2])
    done = marathon("prove", "every-element", "--read-only")

    assert done.status == 1
    assert "tests/toy_path/1-first-steps/1-numbers/01-every-element/lesson.md:0: " in done.out
    assert "[lesson.exercises]" in done.out
    assert done.out.rstrip().splitlines()[-1].startswith("every-element: ")


def test_json_is_one_document_on_standard_output(marathon):
    done = marathon("prove", "double-it", "--read-only", "--json")

    document = json.loads(done.out)
    assert (document["version"], document["place"], done.status) == (1, "double-it", 1)
    assert {fault["rule"] for fault in document["faults"]} >= {"E10"}


def test_a_name_that_nobody_has_is_wrong_use(marathon):
    done = marathon("prove", "dubble-it", "--read-only")

    assert done.status == 2
    assert "double-it" in done.err + done.out
    assert "Traceback" not in done.err


def test_the_page_of_rules_is_printed(marathon):
    done = marathon("prove", "--page", "rules")

    assert (done.status, done.out) == (0, rules_page())
