import numpy as np
import pytest
from hay_report import judge


def barn(rng, count):
    """Moisture in half percents, and the bales that heated: moist ones more often."""
    moisture = np.array([rng.randrange(24, 60) / 2 for _ in range(count)])
    dry = rng.choice([14.0, 20.0, 27.0])
    return moisture, np.array([bool(value + rng.gauss(0, 4) > dry) for value in moisture])


def test_limit_of_the_examples():
    """R1: the examples choose the limit"""
    moisture = np.array([12.0, 20.0, 16.0, 24.0, 18.0, 19.0])
    heated = np.array([False, True, False, True, False, False])
    assert judge(moisture, heated, 4)[0] == 16.0


def test_others_do_not_move_it():
    """R1: other bales do not move the limit"""
    moisture = np.array([12.0, 20.0, 16.0, 24.0, 30.0, 31.0, 32.0])
    cold, hot = np.array([False, True, False, True] + [False] * 3), np.array([False, True, False, True] + [True] * 3)
    assert judge(moisture, cold, 4)[0] == judge(moisture, hot, 4)[0] == 16.0


def test_share_of_the_others():
    """R2: the others give the share"""
    moisture = np.array([12.0, 20.0, 16.0, 24.0, 30.0, 13.0, 18.0, 11.0])
    heated = np.array([False, True, False, True, False, True, True, False])
    assert judge(moisture, heated, 4)[1] == pytest.approx(0.5)


def test_exactly_the_limit():
    """R2: a bale at the limit stays cool by the rule"""
    moisture = np.array([12.0, 20.0, 16.0, 16.0, 22.0])
    heated = np.array([False, True, False, False, True])
    assert judge(moisture, heated, 3)[1] == pytest.approx(1.0)


def test_usual_answer():
    """R3: the examples say which answer is usual"""
    moisture = np.array([12.0, 20.0, 16.0, 24.0, 30.0, 13.0, 18.0])
    heated = np.array([False, True, False, False, True, True, False])
    assert judge(moisture, heated, 4)[2] == pytest.approx(1 / 3)


def test_equally_common():
    """R3: equally common means heats up"""
    moisture = np.array([12.0, 20.0, 16.0, 24.0, 13.0, 18.0, 25.0, 17.0])
    heated = np.array([False, True, False, True, False, False, True, False])
    assert judge(moisture, heated, 4)[2] == pytest.approx(0.25)


def test_nothing_changed():
    """R4: what came in stays as it was"""
    moisture, heated = np.array([12.0, 20.0, 16.0, 24.0]), np.array([False, True, False, True])
    judge(moisture, heated, 2)
    assert moisture.tolist() == [12.0, 20.0, 16.0, 24.0]
    assert heated.tolist() == [False, True, False, True]


def test_many_barns(reference, agree, rng):
    """R1, R2, R3: two hundred barns"""
    cases = []
    for _ in range(200):
        moisture, heated = barn(rng, rng.choice([3, 5, 11, 29]))
        cases.append((moisture, heated, rng.randrange(1, len(heated))))
    agree(judge, reference.judge, cases, tolerance=1e-9, size=lambda case: len(case[0]))
