import numpy as np
import pytest
from laundry_office import one_step

SHOPS = ["Harbour", "Station", "Tower", "Well", "Lime"]


def answer(shop, step, rows, *slopes):
    return shop, step, rows, np.array(slopes, float)


def weights(result):
    return np.asarray(result[0], float).tolist()


def test_late_answer():
    """R1: an answer of another step does not count"""
    answers = [answer("Tower", 7, 20, 4.0, 8.0), answer("Well", 6, 5, 50.0, 50.0), answer("Lime", 8, 5, 9.0, 9.0)]
    assert weights(one_step(np.zeros(2), 1.0, 7, SHOPS, answers)) == pytest.approx([-0.2, -0.4])


def test_sent_twice():
    """R2: an answer sent twice counts once"""
    once = [answer("Tower", 2, 20, 4.0), answer("Well", 2, 60, -8.0)]
    assert weights(one_step(np.ones(1), 1.0, 2, SHOPS, [once[0], *once])) == pytest.approx([1.05])


def test_corrected():
    """R2: the last answer of a shop holds"""
    answers = [answer("Well", 2, 10, 7.0), answer("Lime", 2, 30, 2.0), answer("Well", 2, 20, 3.0)]
    assert weights(one_step(np.zeros(1), 2.0, 2, SHOPS, answers)) == pytest.approx([-0.2])


def test_late_after_fresh():
    """R1: a late answer does not push out a fresh one"""
    answers = [answer("Well", 3, 10, 5.0), answer("Well", 2, 10, 80.0)]
    w, silent = one_step(np.zeros(1), 1.0, 3, ["Well"], answers)
    assert np.asarray(w, float).tolist() == pytest.approx([-0.5])


def test_small_shop():
    """R3: rows count alike, in small shops and large ones"""
    answers = [answer("Harbour", 1, 2, 2.0), answer("Station", 1, 198, 0.0)]
    assert weights(one_step(np.zeros(1), 1.0, 1, SHOPS, answers)) == pytest.approx([-0.01])


def test_as_the_whole_table():
    """R3: the step of the whole table, rows dealt unequally"""
    r = np.random.default_rng(3)
    X, y, w = r.normal(size=(131, 3)), r.random(131) < 0.3, np.array([0.5, -0.2, 0.1])
    slopes = lambda rows: X[rows].T @ (1 / (1 + np.exp(-X[rows] @ w)) - y[rows])
    dealt = np.split(np.arange(131), [3, 20, 25, 90])
    answers = [answer(shop, 5, len(rows), *slopes(rows)) for shop, rows in zip(SHOPS, dealt, strict=True)]
    truth = w - 0.7 * slopes(np.arange(131)) / 131
    assert weights(one_step(w, 0.7, 5, SHOPS, answers)) == pytest.approx(truth.tolist(), rel=1e-9)


@pytest.mark.parametrize("answers", [[], [answer("Tower", 1, 9, 3.0, 1.0)]])
def test_nobody(answers):
    """R4: nobody answered, so the weights stay"""
    assert weights(one_step(np.array([2.0, -3.0]), 0.5, 2, SHOPS, answers)) == [2.0, -3.0]


def test_silent():
    """R5: the silent shops, in their order"""
    answers = [answer("Well", 4, 9, 1.0), answer("Harbour", 4, 9, 1.0), answer("Lime", 3, 9, 1.0)]
    assert list(one_step(np.zeros(1), 0.5, 4, SHOPS, answers)[1]) == ["Station", "Tower", "Lime"]


def test_everybody():
    """R5: with all answers, nobody is silent"""
    answers = [answer(shop, 4, 9, 1.0) for shop in SHOPS]
    assert list(one_step(np.zeros(1), 0.5, 4, SHOPS, answers)[1]) == []


def inbox(rng):
    """Answers of some shops for three steps, a few of them twice."""
    answers = []
    for _ in range(rng.choice([0, 1, 2, 4, 9])):
        slopes = [rng.uniform(-9, 9) for _ in range(2)]
        answers.append(answer(rng.choice(SHOPS), rng.choice([5, 5, 5, 4, 6]), rng.randrange(1, 90), *slopes))
    return answers


def test_many(reference, agree, rng):
    """R1, R2, R3, R4, R5: a hundred other days"""
    cases = [(np.array([rng.uniform(-2, 2), 1.0]), rng.choice([0.1, 3.0]), 5, SHOPS, inbox(rng)) for _ in range(120)]
    agree(one_step, reference.one_step, cases, tolerance=1e-9, size=lambda case: len(case[4]))


def kept(step_of_all):
    """Weights, shops and answers after a call, beside the submission."""
    w, shops, answers = np.array([1.0, 2.0]), list(SHOPS), [answer("Well", 4, 10, 5.0, 5.0)]
    step_of_all(w, 0.5, 4, shops, answers)
    return w.tolist(), shops, len(answers), answers[0][3].tolist()


def test_all_stays(inside):
    """R6: what comes in stays as it was"""
    w, shops, count, slopes = inside(kept, one_step)
    assert (list(w), list(shops), count, list(slopes)) == ([1.0, 2.0], SHOPS, 1, [5.0, 5.0])
