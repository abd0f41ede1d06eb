"""A verdict on a terminal."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from rich.console import Console

from marathon.app.submit import Attempt
from marathon.cli.show import LONGEST, plain, shortened, show_attempt
from marathon.core.exercise import Limits
from marathon.core.verdict import Call, CheckResult, Diagnosis, Evidence, Verdict


@pytest.fixture
def shown():
    def show(verdict, **more):
        told = {"number": 3, "first_pass": False, "metres": 0.0, "lesson_done": False, "code": "", **more}
        attempt = Attempt("x", verdict, framework="", **told)
        console = Console(width=100, color_system=None, highlight=False)
        with console.capture() as held:
            show_attempt(
                console,
                attempt,
                SimpleNamespace(insight="Half of `x` is enough.", limits=Limits(), questions=()),
            )
        return [line.rstrip() for line in held.get().splitlines()]

    return show


def failing(**more):
    evidence = Evidence(Call("half([4])", "returned", "[4]"), "[4]", "[2]", **more)
    return CheckResult(
        "b", "failed", "halves a list", "R2", evidence=evidence, printed="[bold]hello[/bold]\n"
    )


def test_everything_has_its_place(shown):
    belief = Diagnosis("PY1", "n", "a list is halved like a number", "Look at `[4] / 2`.")
    verdict = Verdict("not_yet", (CheckResult("a", "passed", "halves"), failing()), diagnosis=belief)
    assert shown(verdict) == [
        "Not yet: 1 of 2 checks hold",
        "The one that is left: halves a list.",
        "",
        "  ✓ halves",
        "  ✗ R2 halves a list  does not hold yet",
        "",
        "  We called    half([4])",
        "  It returned  [4]",
        "  We expected  [2]",
        "",
        "  What is probably happening: a list is halved like a number",
        "  Hint. Look at [4] / 2.",
        "",
        "  What your code printed:",
        "  [bold]hello[/bold]",
        "",
        "Try 3, 0.00 s",
    ]


def test_a_program_was_typed_at_and_printed(shown):
    call = Call("program('45', '')", "returned", "'Pay: 450\\n'")
    evidence = Evidence(call, "'Pay: 450\\n'", "'Pay: 475\\n'")
    lines = shown(Verdict("not_yet", (CheckResult("b", "failed", "pays", evidence=evidence),)))
    assert [line for line in lines if line.startswith("  We") or "printed" in line or "empty" in line] == [
        "  We typed     45",
        "               (an empty line)",
        "  It printed   Pay: 450",
        "  We expected  Pay: 475",
    ]


def test_a_program_that_stopped_says_with_what(shown):
    call = Call("program()", "raised", None, "EOFError: EOF when reading a line")
    evidence = Evidence(call, None, "'Pay: 475\\n'")
    lines = shown(Verdict("not_yet", (CheckResult("b", "failed", "pays", evidence=evidence),)))
    assert ["We", "typed", "nothing"] in [line.split() for line in lines]
    assert any("EOFError" in line for line in lines)


def test_the_smallest_case_is_called_so(shown):
    lines = shown(Verdict("not_yet", (failing(smallest=True, note="Both halves count."),)))
    assert "  The smallest case that shows it:" in lines
    assert "  Both halves count." in lines


def test_a_pass_tells_what_it_earned(shown):
    lines = shown(Verdict("passed", (CheckResult("a", "passed"),)), metres=17.6, lesson_done=True)
    assert lines[:2] == ["The one check holds.", "Half of x is enough."]
    assert lines[-1] == "Try 3, 0.00 s, 18 m further, the lesson is done"


def test_cases_of_one_check_are_counted_on_one_line(shown):
    cases = [CheckResult(f"a[{i}]", "passed" if i else "failed", "halves", "R1") for i in range(3)]
    lines = shown(Verdict("not_yet", (*cases, CheckResult("b", "passed", "keeps the list"))))
    assert "  ✗ R1 halves  2 of 3 cases hold" in lines
    assert "  ✓ keeps the list" in lines


def test_long_prints_are_cut(shown):
    printed = "".join(f"line {i}\n" for i in range(40))
    lines = shown(Verdict("passed", (CheckResult("a", "passed"),), printed=printed))
    assert "  line 11" in lines
    assert "  line 12" not in lines
    assert "  and 28 lines more" in lines


def test_a_long_value_keeps_both_ends():
    text = shortened("a" * 1000 + "z" * 1000)
    assert len(text) == LONGEST + 3
    assert (text[0], text[-1]) == ("a", "z")
    assert shortened("short") == "short"


def test_code_stands_out():
    text = plain("Use `x` and `y`.")
    assert text.plain == "Use x and y."
    assert [text.plain[span.start : span.end] for span in text.spans if span.style == "cyan"] == ["x", "y"]
