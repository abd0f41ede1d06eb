"""What is said about each step of a run."""

import pytest

from marathon.core.trace import Frame, Step, Thing, Trace, Value, read_trace, trace_digest
from marathon.core.trace_words import ending, sentences, text_of

LIST = Thing("list", "list", ((None, Value("3")), (None, Value("1"))))
LONGER = Thing("list", "list", (*LIST.items, (None, Value("7"))))


def step(names, objects=None, *, event="line", line=1, frames=(), **fields):
    module = Frame("<module>", line, tuple(names.items()))
    return Step(event, line, (module, *frames), objects or {}, **fields)


def told(*steps, output="", ended="returned", **fields):
    return sentences(Trace("", (step({}), *steps), output, ended, **fields))[1:]


def test_a_name_a_second_name_and_what_both_see():
    one = {"a": Value(ref=1)}
    both = {**one, "b": Value(ref=1)}
    assert told(step(one, {1: LIST}), step(both, {1: LIST}), step(both, {1: LONGER})) == (
        "`a` names a new list, `[3, 1]`.",
        "`b` is a second name for the list that `a` names.",
        "The list that `a` and `b` name is now `[3, 1, 7]`.",
    )


def test_a_third_name_and_a_name_that_moves():
    both = {"a": Value(ref=1), "b": Value(ref=1)}
    third = told(step(both, {1: LIST}), step({**both, "c": Value(ref=1)}, {1: LIST}))[-1]
    assert third == "`c` is one more name for the list that `a` and `b` name."
    apart = {"a": Value(ref=1), "b": Value(ref=2)}
    moved = told(step(apart, {1: LIST, 2: LIST}), step(both, {1: LIST}))[-1]
    assert moved == "`b` now names the list that `a` names."


def test_simple_values_functions_and_nothing():
    said = told(
        step({"n": Value("3")}), step({"n": Value("4")}), step({"n": Value("4"), "f": Value("function f")})
    )
    assert said == ("`n` is now `3`.", "`n` is now `4`.", "`f` names a function.")
    assert told(step({})) == ("No name changes.",)


def test_a_call_and_what_it_gives_back():
    inside = (Frame("double", 1, (("n", Value("4")),)),)
    called = step({}, event="call", frames=inside)
    back = step({}, event="return", frames=inside, given=Value("8"))
    assert told(called, back) == ("`double` is called with `n` = `4`.", "`double` gives back `8`.")


def test_output_exceptions_and_the_end():
    said = told(
        step({}, printed=6),
        step({}, event="exception", line=3, text="ZeroDivisionError: division by zero", printed=6),
        step({}, event="end", line=0, printed=6),
        output="a\nbcd\n",
    )
    assert said == (
        "It prints `a ⏎ bcd`.",
        "Line 3 stops with `ZeroDivisionError: division by zero`.",
        "The program has ended.",
    )


@pytest.mark.parametrize(
    ("thing", "text"),
    [
        (Thing("tuple", "tuple", ((None, Value("1")),)), "(1,)"),
        (Thing("set", "set"), "set()"),
        (Thing("dict", "dict", ((Value("'k'"), Value(ref=1)),)), "{'k': {...}}"),
        (Thing("list", "list", ((None, Value("1")),), more=3), "[1, ...]"),
        (Thing("instance", "Dog"), "Dog object"),
        (Thing("other", "deque", text="deque([1])"), "deque([1])"),
    ],
)
def test_values_as_python_writes_them(thing, text):
    said = text_of(Value(ref=1), {1: thing})
    if thing.kind == "dict":  # it holds itself, and that comes to an end
        assert said.startswith("{'k': {'k': ")
        assert len(said) <= 60
    else:
        assert said == text


def test_how_it_ended():
    assert ending(Trace("", (), "", "returned")) == ""
    assert "no more lines were typed" in ending(Trace("", (), "", "asks"))
    assert "line 2" in ending(Trace("", (), "", "unreadable", "SyntaxError: x", 2))


GOOD = {"steps": [], "output": "", "ended": "returned", "error": "", "line": 0}
BAD = [
    {},
    {**GOOD, "ended": "passed"},
    {**GOOD, "steps": [1]},
    {**GOOD, "steps": [{"event": "jump"}]},
    {**GOOD, "steps": None},
    {**GOOD, "line": "x"},
]


@pytest.mark.parametrize("document", BAD)
def test_what_is_no_trace_is_refused(document):
    with pytest.raises(ValueError):
        read_trace(document, "")


def test_what_a_trace_says_it_can_read():
    trace = Trace(
        "a = 1\n", (step({"a": Value("1")}, {3: LIST}, given=Value("2")),), "x", "raised", "E: x", 4
    )
    assert read_trace(trace.document(), trace.code) == trace


def test_the_digest_tells_code_lines_and_program_apart():
    digests = {trace_digest("a", (), "p"), trace_digest("a", ("1",), "p"), trace_digest("a", (), "q")}
    assert len(digests) == 3
