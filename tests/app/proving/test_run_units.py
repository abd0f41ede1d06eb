"""Units that break are reported, and one that stumbles over Python itself gets a second try."""

from __future__ import annotations

from marathon.app.proving.running import Outcome, Unit, run_units


def units(*works):
    return [Unit(f"unit {number}", "file.md", work) for number, work in enumerate(works)]


def test_a_unit_that_breaks_is_one_fault():
    def broken(*_):
        raise KeyError("lost")

    found = run_units(units(broken, lambda *_: Outcome("exercise")), 2, lambda *_: None)
    assert sorted(outcome.kind for outcome in found) == ["broken", "exercise"]
    (fault,) = [fault for outcome in found for fault in outcome.faults]
    assert "KeyError" in fault.what


def test_what_python_miscounts_is_tried_again():
    tries = []

    def miscounts(*_):
        tries.append(1)
        if len(tries) == 1:
            raise SystemError("AST constructor recursion depth mismatch (before=51, after=41)")
        return Outcome("exercise")

    (found,) = run_units(units(miscounts), 1, lambda *_: None)
    assert (found.kind, len(tries)) == ("exercise", 2)


def test_twice_is_a_fault():
    def always(*_):
        raise SystemError("worse")

    (found,) = run_units(units(always), 1, lambda *_: None)
    assert found.kind == "broken"
