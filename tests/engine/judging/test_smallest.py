"""The case that a failing comparison shows: as small as it gets, in every sort of data, and never a hang."""

from __future__ import annotations

from ast import literal_eval

import pytest

from marathon.core.exercise import Limits

LIMITS = Limits(call_seconds=2.0, total_seconds=60.0, memory_mb=512)
CHECKS = """
import random
import work

def test_it(agree, reference):
    draw = random.Random(3)
    agree(work.f, reference.f, [{case} for _ in range({count})]{options})

def test_afterwards():
    assert work.f is not None
"""


@pytest.fixture
def shown(verdict_of):
    """The text of the call that is shown when `wrong` is compared with `right` on drawn cases."""

    def show(right, wrong, case, *, options="", count=120):
        checks = CHECKS.format(case=case, options=options, count=count)
        verdict = verdict_of(wrong, checks, reference=right, limits=LIMITS)
        first, afterwards = verdict.checks
        assert (verdict.outcome, first.outcome, afterwards.outcome) == ("not_yet", "failed", "passed"), (
            verdict
        )
        assert verdict.problem is None
        assert first.evidence.smallest
        assert first.evidence.call.ended in ("returned", "raised")
        return first.evidence.call.text

    return show


def test_a_number_at_its_edge(shown):
    right = "def f(n):\n    return n > 41735\n"
    assert (
        shown(right, right.replace(">", ">="), "(draw.choice([0, 41735, draw.randrange(10**9)]),)")
        == "f(41735)"
    )
    assert (
        shown(right, "def f(n):\n    return False\n", "(draw.choice([0, draw.randrange(10**9)]),)")
        == "f(41736)"
    )


def test_a_negative_number(shown):
    assert (
        shown(
            "def f(n):\n    return abs(n)\n",
            "def f(n):\n    return n\n",
            "(draw.choice([5, draw.randrange(-10**6, 10)]),)",
        )
        == "f(-1)"
    )


def test_a_number_with_a_fraction(shown):
    right = "def f(x):\n    return x * 2\n"
    wrong = "def f(x):\n    return x * 2 if x < 30 else 0\n"
    assert shown(right, wrong, "(draw.uniform(0, 1000),)") == "f(30.0)"


def test_the_simplest_number_is_another_where_the_check_says_so(shown):
    right = "def f(n):\n    return 0\n"
    wrong = "def f(n):\n    return 1 if n < 1950 else 0\n"
    text = shown(
        right, wrong, "(draw.randrange(1000, 3000),)", options=", size=lambda case: abs(case[0] - 2000)"
    )
    assert text == "f(1949)"


def test_a_list(shown):
    right = "def f(xs):\n    return sorted(xs)\n"
    wrong = "def f(xs):\n    return sorted(set(xs))\n"
    case = "([draw.randrange(9) for _ in range(draw.choice([0, 200]))],)"
    assert shown(right, wrong, case) == "f([0, 0])"


def test_a_text(shown):
    right = "def f(t):\n    return t.strip()\n"
    wrong = "def f(t):\n    return t.lstrip()\n"
    case = "(''.join(draw.choice('abcXYZ ') for _ in range(draw.randrange(60))),)"
    assert shown(right, wrong, case) == "f('a ')"


def test_a_text_that_is_a_number_stays_one(shown):
    right = "def f(t):\n    return float(t) > 40\n"
    assert shown(right, "def f(t):\n    return False\n", "(str(draw.randrange(1000)),)") == "f('41')"


def test_nested_data(shown):
    right = "def f(people):\n    return sum(p['age'] for p in people if 'x' in p['tags'])\n"
    wrong = "def f(people):\n    return sum(p['age'] for p in people)\n"
    person = "{'name': draw.choice(['Aino', 'Bo']), 'age': draw.randrange(90), 'tags': draw.choices('xyz', k=draw.randrange(4))}"
    assert (
        shown(right, wrong, f"([{person} for _ in range(draw.randrange(12))],)")
        == "f([{'name': 'Bo', 'age': 1, 'tags': []}])"
    )


def test_a_dictionary_and_a_set(shown):
    right = "def f(counts, words):\n    return sum(counts.get(w, 0) for w in words)\n"
    wrong = "def f(counts, words):\n    return sum(counts.get(w, 1) for w in words)\n"
    case = "({w: draw.randrange(5) for w in draw.sample('abcdefgh', draw.randrange(8))}, set(draw.sample('abcdefgh', draw.randrange(8))))"
    call = shown(right, wrong, case)
    assert call.startswith("f({}, {'")
    assert len(call) == len("f({}, {'a'})")


def test_only_cases_like_those_that_were_given(shown):
    """No empty list, where the check gave none; no number below the least."""
    right = "def f(xs):\n    return max(xs)\n"
    case = "([draw.randrange(5, 99) for _ in range(draw.randrange(2, 40))],)"
    assert shown(right, "def f(xs):\n    return None\n", case) == "f([5, 5])"


def test_a_comparison_that_was_not_written_for_such_cases(shown):
    """It divides by what comes back, which is zero for none of the cases that were given."""
    right = "def f(xs):\n    return sum(xs)\n"
    wrong = "def f(xs):\n    return sum(xs) + 50 * (len(xs) > 3)\n"
    options = ", same=lambda mine, theirs: 7 / theirs == 7 / mine"
    case = "([draw.randrange(0, 9) for _ in range(3)] + [9] * draw.randrange(9),)"
    assert shown(right, wrong, case, options=options) in ("f([0, 1, 0, 0])", "f([1, 0, 0, 0])")


def test_what_a_comparison_cannot_take_is_another_value(shown, verdict_of):
    """None has no length; that is the submission's fault, and not the comparison's."""
    options = ", same=lambda mine, theirs: len(mine) == len(theirs)"
    case = "([draw.randrange(9) for _ in range(3)],)"
    right = "def f(xs):\n    return xs\n"
    assert shown(right, "def f(xs):\n    return None\n", case, options=options).startswith("f([")
    broken = CHECKS.format(case=case, options=", same=lambda mine, theirs: mine.length == 3", count=2)
    assert verdict_of(right, broken, reference=right).outcome == "our_fault"


def test_a_case_that_differs_in_the_same_way(shown):
    """A wrong result is not shown by a case on which it raises."""
    right = "def f(xs):\n    return sum(xs) / len(xs) if xs else 0\n"
    wrong = "def f(xs):\n    return sum(xs) // len(xs)\n"
    case = "([draw.randrange(9) for _ in range(draw.randrange(1, 20) if _ else 0)],)"
    assert (
        shown(right, wrong, case, options=", size=lambda case: -1 if not case[0] else len(case[0])")
        == "f([])"
    )
    assert shown(right, wrong, case.replace("if _ else 0", "")) == "f([1, 0])"


@pytest.mark.parametrize("waits", ["import time; time.sleep(0.2)", "for _ in range(2_000_000): pass"])
def test_slow_submissions(shown, waits):
    """Whatever time there was: a case that fails is shown, and the next check is reached."""
    wrong = f"def f(n):\n    {waits}\n    return n + (n > 5)\n"
    text = shown("def f(n):\n    return n\n", wrong, "(draw.randrange(4, 1000),)", count=8)
    assert 6 <= int(text[2:-1]) <= 1000


@pytest.mark.parametrize(
    "bad", ["while True: pass", "import time; time.sleep(999)", "import os; os._exit(1)", "'x' * 10**10"]
)
def test_simpler_cases_that_hang_or_end_the_program(shown, bad):
    wrong = f"def f(n):\n    if n < 300:\n        {bad}\n    return n + (n > 350)\n"
    text = shown("def f(n):\n    return n\n", wrong, "(500 + _ if _ else 300,)")
    assert 351 <= int(text[2:-1]) <= 619


def test_programs(verdict_of):
    checks = """
def test_it(agree, program, reference):
    agree(program, reference.program, [(str(n), "Aino") for n in range(90, 20, -7)])
"""
    right = "n = int(input('? '))\nname = input('name? ')\nprint(name, 'yes' if n > 40 else 'no')\n"
    verdict = verdict_of(right.replace("40", "50"), checks, reference=right)
    evidence = verdict.checks[0].evidence
    assert evidence.call.text == "program('41', 'Aino')"
    assert (evidence.returned, evidence.expected) == ("'Aino no\\n'", "'Aino yes\\n'")


def test_the_signature_does_not_depend_on_what_is_shown(verdict_of):
    """However far the search came, the same behaviour has the same fingerprint."""
    checks = (
        "import work\ndef test_it(agree):\n    agree(work.f, lambda n: n, [(n,) for n in range(100, 130)])\n"
    )
    quick = "def f(n):\n    return n + (n > 105)\n"
    slow = "import time\ndef f(n):\n    time.sleep(0.03 if n > 100 else 0)\n    return n + (n > 105)\n"
    other = "def f(n):\n    return n + (n > 105) + (n == 120)\n"
    signatures = [verdict_of(code, checks, limits=LIMITS).signature for code in (quick, slow, other)]
    assert signatures[0] == signatures[1] != signatures[2]


def test_who_asks_briefly_gets_no_more_than_one_failure(verdict_of):
    checks = CHECKS.format(case="(draw.randrange(9),)", options="", count=20) + "    raise AssertionError\n"
    reference = "def f(n):\n    return n\n"
    right = verdict_of(reference, checks, reference=reference, brief=True)
    assert [check.outcome for check in right.checks] == ["passed", "failed"]
    wrong = verdict_of("def f(n):\n    return 1\n", checks, reference=reference, brief=True)
    assert wrong.outcome == "not_yet"
    assert [check.outcome for check in wrong.checks] == ["failed", "skipped"]
    assert wrong.checks[1].id == "test_afterwards"


PROPERTY = """
from hypothesis import given, settings, strategies as st
import work

@settings(deadline=None, max_examples=25)
@given(st.lists(st.integers(), min_size=1))
def test_it(xs):
    assert work.f(xs) == max(xs)

def test_afterwards():
    assert work.f([1]) == 1
"""


@pytest.mark.parametrize("before", ["", "import time; time.sleep(0.1)", "while len(xs) == 2: pass"])
def test_properties(verdict_of, before):
    """A property that hypothesis tries: its smaller examples may be slow, or hang.

    How small the last one is depends on how much it could try while a learner waits.
    """
    code = f"def f(xs):\n    {before or 'pass'}\n    return xs[0]\n"
    verdict = verdict_of(code, PROPERTY, limits=LIMITS)
    first = verdict.checks[0]
    assert verdict.outcome in ("not_yet", "stopped")
    assert first.outcome == "failed"
    numbers = literal_eval(first.evidence.call.text.removeprefix("f(").removesuffix(")"))
    hangs = "while" in before and len(numbers) == 2
    assert hangs or numbers[0] < max(numbers)
    assert verdict.checks[1].outcome == "passed"
