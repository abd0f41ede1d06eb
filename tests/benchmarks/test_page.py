"""The page of benchmarks says what was measured, and nothing else."""

from __future__ import annotations

import pytest
from bench import page, promises, results
from bench.results import Section, Table

P50 = next(promise for promise in promises.PROMISES if promise.number == "p50")
FASTER = next(promise for promise in promises.PROMISES if promise.number == "than pytest")
PLACE = {"machine": {"processor": "Z80"}, "busy": 0.5, "day": "2026-01-02"}


def measured(**numbers):
    return {
        "verdict": Section("Time", "How long.", [Table(("ms", "p50"), [["judge", 21.5]])], numbers, **PLACE)
    }


def row(sections, promise):
    return next(row for row in promises.table(sections).rows if row[0] == promise.words)


def test_the_page_is_made_of_what_was_kept():
    assert page.PAGE.read_text("utf-8") == page.text(results.read())


@pytest.mark.parametrize(("number", "said"), [(24.9, "yes"), (25, "yes"), (25.1, "**no**")])
def test_no_more_than_promised(number, said):
    assert row(measured(p50=number), P50)[3] == said


@pytest.mark.parametrize(("number", "said"), [(14.9, "**no**"), (15, "yes"), (40, "yes")])
def test_no_less_than_promised(number, said):
    assert row(measured(**{"than pytest": number}), FASTER)[3] == said


def test_what_was_not_measured_is_not_said_to_hold():
    assert row({}, P50)[2:] == ["not measured", ""]


def test_what_does_not_hold_has_its_reason():
    reasons = promises.reasons(measured(**{"to floor, many calls": 4.0}))
    assert reasons == [f"beside the floor, 128 calls: {promises.CALLS_WHY}"]


def test_a_section_comes_back_as_it_was_kept(tmp_path):
    file = tmp_path / "kept.json"
    sections = measured(p50=3.5)
    results.keep("verdict", sections["verdict"], file)
    assert page.text(results.read(file)) == page.text(sections)


def test_another_computer_is_named():
    sections = measured(p50=3.5)
    sections["start"] = Section(
        "Start", "From nothing.", [], **{**PLACE, "day": "2026-01-03", "machine": {"processor": "6502"}}
    )
    assert "On another computer: processor Z80." in page.text(sections)
