import copy
import math

import pytest
from release_gate import decide

RULES = {"goal": "error", "gain": 0.25, "at_most": [("p99", 300), ("failed", 0.005), ("size", 200)]}
OLD = {"error": 4.0, "p99": 120, "failed": 0.001, "size": 11}
GOOD = {"error": 2.5, "p99": 250, "failed": 0.002, "size": 90}


def verdict(old, new, rules=RULES):
    return tuple(decide(old, new, rules))


def test_ships():
    """R1: everything holds"""
    assert verdict(OLD, GOOD) == ("ship", None)


@pytest.mark.parametrize(("name", "value"), [("p99", 300), ("failed", 0.005), ("size", 200), ("error", 3.0)])
def test_on_the_limit(name, value):
    """R2, R3: a value on its limit holds"""
    assert verdict(OLD, {**GOOD, name: value}) == ("ship", None)


@pytest.mark.parametrize(("name", "value"), [("p99", 301), ("failed", 0.0051), ("size", 200.5)])
def test_one_gate(name, value):
    """R2: a gate that does not hold decides"""
    assert verdict(OLD, {**GOOD, name: value}) == ("hold", name)


def test_first_gate_decides():
    """R2: the first one in the list decides"""
    bad = {**GOOD, "size": 999, "p99": 999, "error": 9.0}
    assert verdict(OLD, bad) == ("hold", "p99")
    turned = {**RULES, "at_most": RULES["at_most"][::-1]}
    assert verdict(OLD, bad, turned) == ("hold", "size")


def test_worse_than_before_may_hold():
    """R2: a gate compares with its limit, not with the old value"""
    assert verdict({**OLD, "p99": 1}, {**GOOD, "p99": 299}) == ("ship", None)
    assert verdict({**OLD, "p99": 900}, {**GOOD, "p99": 400}) == ("hold", "p99")


def test_too_small_a_gain():
    """R3: a gain that is too small"""
    assert verdict(OLD, {**GOOD, "error": 3.01}) == ("hold", "error")


def test_gain_is_a_share():
    """R3: the gain is a share of the old value"""
    assert verdict({**OLD, "error": 0.4}, {**GOOD, "error": 0.29}) == ("ship", None)


@pytest.mark.parametrize("name", ["p99", "failed", "size", "error"])
def test_missing(name):
    """R4: what is missing never holds"""
    assert verdict(OLD, {key: value for key, value in GOOD.items() if key != name}) == ("hold", name)


@pytest.mark.parametrize("name", ["p99", "failed", "size", "error"])
def test_not_a_number(name):
    """R4: nan never holds"""
    assert verdict(OLD, {**GOOD, name: math.nan}) == ("hold", name)


@pytest.mark.parametrize("old", [{}, {"error": math.nan}])
def test_nothing_to_compare_with(old):
    """R4: without an old value the goal does not hold"""
    assert verdict(old, GOOD) == ("hold", "error")


def test_no_gates():
    """R1, R3: without gates the goal decides alone"""
    free = {**RULES, "at_most": []}
    assert (verdict(OLD, {"error": 1.0}, free), verdict(OLD, {"error": 5.0}, free)) == (("ship", None), ("hold", "error"))


def test_zero_is_a_value():
    """R1, R4: zero is a measurement"""
    assert verdict(OLD, {**GOOD, "failed": 0, "error": 0}) == ("ship", None)


def test_nothing_changed():
    """R5: what came in stays as it was"""
    before = copy.deepcopy((OLD, GOOD, RULES))
    decide(OLD, GOOD, RULES)
    assert (OLD, GOOD, RULES) == before


def test_many(reference, agree, rng):
    """R1, R2, R3, R4: two hundred other Fridays"""
    values = [None, math.nan, 0, 0.005, 0.1, 2.9, 3.0, 3.1, 4.0, 150, 299, 300, 301]
    cases = []
    for _ in range(200):
        reports = [{name: value for name in OLD if (value := rng.choice(values)) is not None} for _ in range(2)]
        gates = rng.sample(RULES["at_most"], rng.randint(0, 3))
        cases.append((*reports, {"goal": "error", "gain": rng.choice([0.0, 0.25]), "at_most": gates}))
    agree(decide, reference.decide, cases, size=lambda case: len(case[0]) + len(case[1]) + len(case[2]["at_most"]))
