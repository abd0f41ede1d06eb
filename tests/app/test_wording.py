"""The words of a verdict."""

from __future__ import annotations

import re
from types import SimpleNamespace

import pytest

from marathon.app.python_words import plain_syntax, plainly
from marathon.app.wording import (
    IT_RAISED,
    IT_RETURNED,
    NOT_A_TRY,
    WE_LOOKED_AT,
    Chip,
    Demand,
    came_back_before,
    demands,
    holding,
    nothing_checked,
    returned_words,
    word,
)
from marathon.core.exercise import Limits
from marathon.core.verdict import Call, CheckResult, Diagnosis, Evidence, Problem, Verdict

NEVER = re.compile(
    r"\b(wrong|failed|failure|invalid|bad|error|incorrect|exception|awesome|perfect|great|should)\b|!",
    re.IGNORECASE,
)


def held(name="test_a", label="returns a pair", rule="R1"):
    return CheckResult(name, "passed", label, rule)


def open_one(name="test_b", label="three points", ended="returned", **call):
    made = Call("step([1.0])", ended, **call)
    return CheckResult(name, "failed", label, "R2", evidence=Evidence(made, made.returned, "(1.0, 1.0)"))


@pytest.fixture
def exercise():
    limits = Limits(call_seconds=10, memory_mb=512)
    return SimpleNamespace(
        insight="Both slopes are measured from the same spot.", limits=limits, questions=()
    )


def test_all_hold(exercise):
    said = word(Verdict("passed", tuple(held(str(i)) for i in range(6))), exercise)
    assert said.headline == "All 6 checks hold."
    assert said.sentence == "Both slopes are measured from the same spot."
    assert {chip.state for chip in said.chips} == {"holds"}


def test_a_single_check_holds():
    assert word(Verdict("passed", (held(),))).headline == "The one check holds."


def test_some_hold():
    checks = (*(held(str(i)) for i in range(4)), open_one(), open_one("test_c", "one point"))
    said = word(Verdict("not_yet", checks))
    assert said.headline == "Not yet: 4 of 6 checks hold"
    assert said.tone == "not_yet"
    assert said.shown == checks[4]
    assert said.sentence == "The first to look at: three points."
    assert [chip.words for chip in said.chips][3:5] == ["holds", "does not hold yet"]


def test_the_last_one_that_is_left():
    assert word(Verdict("not_yet", (held(), open_one()))).sentence == "The one that is left: three points."


def test_one_of_one():
    assert holding(Verdict("not_yet", (open_one(),))) == "0 of 1 check holds"


def test_a_check_without_a_demand_is_named_by_its_name():
    said = word(Verdict("not_yet", (CheckResult("test_forty_hours[3]", "failed"),)))
    assert said.chips[0].label == "forty hours[3]"


def test_a_check_that_was_not_reached():
    said = word(Verdict("not_yet", (open_one(), CheckResult("x", "skipped", "later"))))
    assert (said.chips[1].state, said.chips[1].words) == ("not_reached", "not reached")


def test_one_with_evidence_is_shown_before_one_without():
    bare = CheckResult("a", "failed", "bare")
    assert word(Verdict("not_yet", (bare, open_one()))).shown.label == "three points"
    assert word(Verdict("not_yet", (bare,))).shown == bare


def test_what_stopped_it_is_said_plainly():
    said = word(
        Verdict(
            "not_yet", (open_one(ended="raised", raised="NameError: name 'slpoe' is not defined", line=3),)
        ),
        code="slope = 1\n\nreturn_ = slpoe\n",
    )
    assert said.plain == (
        "Python does not know the name `slpoe`. You have a name `slope` from line 1. Is that the one you meant?"
    )
    assert said.line == 3


def test_the_line_of_the_diagnosis_counts_more():
    belief = Diagnosis("PY21", "n", "b", "h", line=8)
    said = word(
        Verdict("not_yet", (open_one(ended="raised", raised="KeyError: 1", line=3),), diagnosis=belief)
    )
    assert said.line == 8


def test_it_could_not_be_read():
    problem = Problem("syntax", "'(' was never closed", 4)
    said = word(Verdict("could_not_start", problem=problem))
    assert said.headline == "Python could not read line 4."
    assert said.sentence == "A closing bracket is missing. Nothing was checked, so this is not a try."
    assert said.line == 4


def test_it_stopped_while_being_loaded():
    problem = Problem("import", "ZeroDivisionError: division by zero", 2)
    said = word(Verdict("could_not_start", problem=problem))
    assert said.headline == "Your file stopped at line 2, before anything could be checked."
    assert said.sentence == f"Something was divided by zero. {NOT_A_TRY}"


def test_a_name_that_the_checks_look_for_is_missing():
    problem = Problem("missing", "ImportError: cannot import name 'double' from 'double_it' (double_it.py)")
    said = word(Verdict("could_not_start", problem=problem), code="\ndef dubble(n):\n    return n\n")
    assert said.headline == "There is no `double` in your file yet."
    assert said.sentence.endswith(NOT_A_TRY)
    assert said.advice == "You have `dubble` from line 2. Is that the one?"
    assert said.line == 2
    problem = Problem("missing", "AttributeError: module 'double_it' has no attribute 'double'")
    said = word(Verdict("could_not_start", problem=problem))
    assert (said.headline, said.advice) == ("There is no `double` in your file yet.", "")


def test_something_is_missing_that_has_no_name():
    said = word(Verdict("could_not_start", problem=Problem("missing", "")))
    assert said.headline == "Something that the checks look for is not there yet."


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        (
            "It was still running when its time was up, while it was being loaded.",
            "It was still running after 4",
        ),
        ("Its process ended while it was being loaded.", "Python itself ended"),
        ("It needed more memory than it may use, while it was being loaded.", "more than 1024 MB of memory"),
        ("It printed too much, while it was being loaded.", "It printed more than"),
    ],
)
def test_it_never_came_to_the_checks(told, headline):
    unreached = tuple(CheckResult(name, "error") for name in "ab")
    verdict = Verdict("stopped", unreached, problem=Problem("limit", told, 3))
    said = word(verdict)
    assert headline in said.headline
    assert said.tone == "stopped"
    assert said.sentence == NOT_A_TRY
    assert (said.chips, said.shown, said.line) == ((), None, 3)
    assert nothing_checked(verdict)


def test_what_was_checked_is_a_try():
    assert not nothing_checked(Verdict("stopped", (held(), CheckResult("b", "error"))))
    assert not nothing_checked(Verdict("stopped", (open_one(ended="timed_out"),)))
    assert not nothing_checked(Verdict("not_yet", (open_one(),)))


@pytest.mark.parametrize(
    ("ended", "headline"),
    [
        ("timed_out", "It was still running after 10 seconds, so we stopped it."),
        ("out_of_memory", "It asked for more than 512 MB of memory, so we stopped it."),
        ("too_much_output", "It printed more than anybody could read, so we stopped it."),
        ("died", "Python itself ended in the middle of your code."),
    ],
)
def test_a_limit_was_reached(exercise, ended, headline):
    for outcome in ("stopped", "not_yet"):
        said = word(Verdict(outcome, (held(), open_one(ended=ended, line=5))), exercise)
        assert said.headline == headline
        assert said.tone == "stopped"
        assert said.sentence == "1 of 2 checks hold."
        assert said.advice
        assert said.line == 5


def test_a_limit_that_no_call_explains(exercise):
    said = word(Verdict("stopped", (held(),), problem=Problem("limit", "")), exercise)
    assert said.headline == "It was still running after 10 seconds, so we stopped it."


def test_one_second_is_one_second():
    short = SimpleNamespace(insight="", limits=Limits(call_seconds=1), questions=())
    said = word(Verdict("stopped", (open_one(ended="timed_out"),)), short)
    assert said.headline == "It was still running after 1 second, so we stopped it."


def test_our_fault():
    said = word(Verdict("our_fault", problem=Problem("engine", "a wire is loose")))
    assert said.headline == "The checks themselves broke. This is our mistake, not yours."
    assert "not a try" in said.sentence


def test_what_came_back():
    assert returned_words(Evidence(Call("f()", "returned", "3"), "3", "4")) == (IT_RETURNED, "3")
    raised = Evidence(Call("f()", "raised", raised="KeyError: 1"), None, "4")
    assert returned_words(raised) == (IT_RAISED, "KeyError: 1")
    assert returned_words(Evidence(Call("f()", "returned", "[3, 5]"), "8", "9")) == (WE_LOOKED_AT, "8")
    assert came_back_before(Evidence(Call("f()", "returned", "[3, 5]"), "8", "9")) == "[3, 5]"
    assert came_back_before(Evidence(Call("f()", "returned", "3"), "3", "4")) == ""
    assert returned_words(Evidence(None, "3", "4")) == (IT_RETURNED, "3")
    stuck = Evidence(Call("f()", "timed_out"))
    assert returned_words(stuck) == (IT_RETURNED, "nothing: it was still running")


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("NameError: name 'prnt' is not defined", "Python has `print`. Is that the one you meant?"),
        (
            "NameError: name 'qqq' is not defined",
            "Python does not know the name `qqq`. A name gets its value",
        ),
        ("NotImplementedError: not written yet", "This part is not written yet."),
        ('TypeError: can only concatenate str (not "int") to str', "`str(...)` makes text of a number."),
        ("TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'", "A function without `return`"),
        ("TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'", "A function without `return`"),
        (
            "TypeError: unsupported operand type(s) for -: 'str' and 'int'",
            "`-` does not work between `str` and `int`.",
        ),
        (
            "TypeError: '<' not supported between instances of 'str' and 'int'",
            "What `input()`, a file or `split()` gives is text, also when it looks like a number.",
        ),
        (
            "TypeError: pay() missing 1 required positional argument: 'rate'",
            "`pay` was called without 'rate'.",
        ),
        (
            "TypeError: pay() takes 1 positional argument but 2 were given",
            "`pay` takes 1 values, and it was given 2.",
        ),
        ("TypeError: 'NoneType' object is not subscriptable", "A value here is `None`."),
        ("TypeError: 'int' object is not subscriptable", "it has no elements"),
        ("TypeError: 'int' object is not iterable", "no elements to go through"),
        ("TypeError: 'int' object is not callable", "as if it were a function"),
        ("ValueError: invalid literal for int() with base 10: 'x'", "cannot make a whole number of 'x'."),
        ("ValueError: could not convert string to float: ''", "cannot make a number of ''."),
        ("ZeroDivisionError: float division by zero", "divided by zero"),
        ("IndexError: list index out of range", "The list is shorter than that."),
        ("MemoryError", "more memory than it may use"),
        ("KeyError: 'a'", "The dictionary has no key 'a'."),
        ("AttributeError: 'NoneType' object has no attribute 'upper'", "before `.upper` is `None`"),
        ("AttributeError: 'list' object has no attribute 'push'", "A `list` has nothing called `push`."),
        ("ModuleNotFoundError: No module named 'nmpy'", "no module called `nmpy`"),
        ("FileNotFoundError: [Errno 2] No such file or directory: 'mail.txt'", "no file called `mail.txt`"),
        ("RecursionError: maximum recursion depth exceeded", "called itself again and again"),
        ("EOFError: EOF when reading a line", "another line of input"),
        (
            "UnboundLocalError: cannot access local variable 'n' where it is not associated with a value",
            "`n` is used here before it has a value.",
        ),
    ],
)
def test_what_python_says_in_plain_words(said, plain):
    words = plainly(said)
    assert plain in words
    assert not NEVER.search(words)


def test_where_pythons_words_are_plain_enough_none_are_added():
    assert plainly("StopIteration") == ""


SOURCES = [
    ("print((1)", "bracket is missing"),
    ("print(1))", "`)` without the opening one"),
    ("x = (1]", "`(` was opened, and `]` closes it."),
    ("x = 'a", "quotation mark is missing"),
    ('x = """a', "quotation mark is missing"),
    ("if 1\n    x = 1", "colon is missing"),
    ("if 1:\nx = 1", "inside the 'if' statement of line 1"),
    ("x = 1\n  y = 2", "further to the right"),
    ("if 1:\n    x = 1\n  y = 2", "lines up with no line"),
    ("if x = 1:\n    pass", "`==` compares"),
    ("1 = x", "Only a name can stand left"),
    ("print 'a'", "`print` needs round brackets"),
    ("x = [1 2]", "comma or an operator is missing"),
    ("return 1", "outside a function"),
    ("break", "outside a loop"),
    ("continue", "outside a loop"),
    ("x = “a”", "The character “"),
    ("2x = 1", "cannot begin with a digit"),
    ("x = 007", "does not begin with 0"),
    ("x = = 2", "does not belong there"),
]


@pytest.mark.parametrize(("source", "plain"), SOURCES)
def test_why_a_line_cannot_be_read(source, plain):
    with pytest.raises(SyntaxError) as caught:
        compile(source, "x.py", "exec")
    words = plain_syntax(caught.value.msg)
    assert plain in words
    assert not NEVER.search(words)


def test_names_are_found_however_they_got_their_value():
    code = "import numpy as np\ndef area(width):\n    return width\nfor index in []:\n    pass\n"
    for typed, known in [("npp", "np"), ("aera", "area"), ("widht", "width"), ("indxe", "index")]:
        assert f"`{known}` from line" in plainly(f"NameError: name '{typed}' is not defined", code)


def test_code_that_cannot_be_read_gives_no_names():
    assert "does not know the name `x`" in plainly("NameError: name 'x' is not defined", "def (")


def test_no_verdict_speaks_about_the_learner_in_words_that_hurt(exercise):
    ends = ("returned", "raised", "timed_out", "died", "out_of_memory", "too_much_output")
    verdicts = [Verdict("not_yet", (open_one(ended=ended, raised="KeyError: 1"),)) for ended in ends]
    verdicts += [Verdict("stopped"), Verdict("our_fault"), Verdict("passed", (held(),))]
    verdicts += [
        Verdict("could_not_start", problem=Problem(kind, "'(' was never closed", 4))
        for kind in ("syntax", "import", "missing", "limit", "engine")
    ]
    for verdict in verdicts:
        said = word(verdict, exercise)
        text = " ".join([said.headline, said.sentence, said.advice, *(chip.words for chip in said.chips)])
        assert said.headline
        assert not NEVER.search(text), text


def test_answers_to_questions_are_no_checks():
    def said(*outcomes):
        checks = tuple(CheckResult(f"q{n}", outcome, f"question {n}") for n, outcome in enumerate(outcomes))
        verdict = Verdict("passed" if set(outcomes) == {"passed"} else "not_yet", checks)
        return word(verdict, SimpleNamespace(insight="So.", limits=Limits(), questions=("asked",)))

    assert said("passed").headline == "That is right."
    assert said("passed", "passed").headline == "Both answers are right."
    assert said("passed", "passed", "passed").headline == "All 3 answers are right."
    assert said("failed").headline == "Not yet: it is another one."
    assert said("failed", "passed").headline == "Not yet: 1 of 2 answers is right"
    assert said("failed", "skipped", "failed").headline == "Not yet: 0 of 3 answers are right"
    assert said("failed").label == "You answered"
    assert said("passed").sentence == "So."


def test_cases_of_one_demand_are_counted_and_the_worst_gives_the_state():
    cases = [
        Chip("a", "halves", "R1", "holds", "holds"),
        Chip("b", "halves", "R1", "not_yet", "does not hold yet"),
        Chip("c", "halves", "R1", "not_reached", "not reached"),
        Chip("d", "halves", "R2", "holds", "holds"),
        Chip("e", "doubles", "R2", "not_reached", "not reached"),
    ]
    assert demands(cases) == (
        Demand("halves", "R1", "not_yet", "1 of 3 cases hold", held=1, cases=3),
        Demand("halves", "R2", "holds", "holds"),
        Demand("doubles", "R2", "not_reached", "not reached", held=0),
    )
