"""`expect.beats`, its false-fail rate, and `expect.calibrated`."""

import pytest

BEATS = """
import numpy as np, pytest
from work import predict

def deal(seed):
    r = np.random.default_rng(seed)
    X = r.normal(2, 3, (150, 5))
    y = X @ [3, 1, 4, 1, 5] + 20 * (X[:, 0] > 2) + r.normal(0, 6, 150)
    return X[:100], y[:100], X[100:], y[100:]

@pytest.mark.parametrize("n", ROUNDS)
def test_it(expect, n):
    def score(seed):
        X, y, new, truth = deal(seed)
        return float(np.sqrt(np.mean((np.asarray(predict(X, y, new), float) - truth) ** 2)))
    def guess(seed):
        X, y, new, truth = deal(seed)
        return float(np.sqrt(np.mean((y.mean() - truth) ** 2)))
    expect.beats(score, guess, margin=6.0, seeds=[5 * n + i for i in range(5)], right=(18.8, 3.07, 50), better="lower")
"""
MODEL = """
import numpy as np
from sklearn.linear_model import LinearRegression, Ridge
from sklearn.tree import DecisionTreeRegressor
def predict(X, y, new):
    {}
"""
WRONG = {
    "the mean": ("return np.full(len(new), y.mean())", ["predict(", "a score of", "at most", "5 rounds"]),
    "one column": (
        "return LinearRegression().fit(X[:, 3:4], y).predict(new[:, 3:4])",
        ["on hidden data", "without a good model"],
    ),
    "shuffled": ("return LinearRegression().fit(X, y[::-1]).predict(new)", ["a score of"]),
    "not a number": ("return np.full(len(new), np.nan)", ["a score of nan"]),
    "good for most seeds": (
        "return LinearRegression().fit(X, y).predict(new) if y[0] < 40 else np.full(len(new), y.mean())",
        ["each counts", "A good answer misses this by bad luck in fewer than 1 of"],
    ),
}


def test_right(holds):
    holds(MODEL.format("return Ridge().fit(X, y).predict(new)"), BEATS)


@pytest.mark.parametrize("name", WRONG)
def test_wrong(name, breaks):
    code, words = WRONG[name]
    breaks(MODEL.format(code), BEATS, words)


def test_a_margin_that_flakes_is_our_mistake(judged):
    verdict = judged(
        MODEL.format("return Ridge().fit(X, y).predict(new)"), BEATS.replace("6.0, seeds", "14.0, seeds")
    )
    assert verdict.outcome == "our_fault"
    assert "misses this margin in " in verdict.problem.message
    assert "1 % is the most" in verdict.problem.message


RATES = """
import numpy as np, pytest
import work
from scipy.stats import t

def test_students_distribution(expect):
    for runs in (2, 3, 4, 5, 10, 21, 50, 300):
        for z in (-9.0, -4.0, -3.0, -1.5, 0.0, 0.7, 4.0):
            one = t.cdf(z / np.sqrt(1 + 1 / runs), runs - 1)
            assert expect.false_fail_rate((0.0, 1.0, runs), margin=z, seeds=1) == pytest.approx(one, abs=1e-12)
            many = expect.false_fail_rate((5.0, 2.0, runs), margin=5 + 2 * z, seeds=7)
            assert many == pytest.approx(1 - (1 - one) ** 7, abs=1e-11)

def test_the_rate_is_what_happens(expect):
    r = np.random.default_rng(4)
    fails, attempts = 0, 20_000
    said = 0.0
    for _ in range(attempts):
        measured = r.normal(10, 2, 20)
        right = (float(measured.mean()), float(measured.std(ddof=1)), 20)
        margin = right[0] - 2.5 * right[1]
        said += expect.false_fail_rate(right, margin=margin, seeds=3) / attempts
        fails += (r.normal(10, 2, 3) < margin).any()
    assert fails / attempts == pytest.approx(said, rel=0.1)
"""


def test_false_fail_rate(judged):
    verdict = judged("x = 1\n", RATES)
    assert verdict.passed, [check.traceback for check in verdict.checks]


CALIBRATED = """
import numpy as np, pytest
from work import chances

@pytest.mark.parametrize("n", ROUNDS)
def test_it(expect, reference, n):
    r = np.random.default_rng(n)
    X = r.normal(0, 1, (4000, 3))
    y = (r.random(4000) < 1 / (1 + np.exp(1 - X @ [1.5, -1, 0.5]))).astype(int)
    found = chances(X[:1500], y[:1500], X[1500:])
    expect.calibrated(found, y[1500:], reference=reference.chances(X[:1500], y[:1500], X[1500:]))
"""
CHANCES = """
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import GaussianNB
from sklearn.tree import DecisionTreeClassifier
def chances(X, y, new):
    right = LogisticRegression().fit(X, y).predict_proba(new)[:, 1]
    return {}
"""
UNTRUE = {
    "the other class": ("1 - right", ["chances(", "on average", "the share of cases", "too high"]),
    "too low": ("right * 0.8", ["too low"]),
    "too sure": (
        "np.clip(right.mean() + 1.6 * (right - right.mean()), 0, 1)",
        ["off by", "at most", "cases to which you gave about"],
    ),
    "yes or no": ("(right > 0.5) * 1.0", ["cases"]),
    "a full tree": ("DecisionTreeClassifier(random_state=1).fit(X, y).predict_proba(new)[:, 1]", ["off by"]),
    "percent": ("100 * right", ["2500 numbers from", "2500 probabilities from 0 to 1"]),
    "both columns": ("np.c_[right, 1 - right]", ["5000 numbers"]),
    "not a number": ("np.full(len(new), np.nan)", ["from nan to nan"]),
}


def test_right_chances(holds):
    code = CHANCES.format("right")
    holds(code, CALIBRATED, reference=code)


def test_others_that_are_right(holds):
    calibrated = "np.clip(right + 0.01, 0, 1)"
    holds(CHANCES.format(calibrated), CALIBRATED, reference=CHANCES.format("right"), rounds=20)


@pytest.mark.parametrize("name", UNTRUE)
def test_wrong_chances(name, breaks):
    code, words = UNTRUE[name]
    breaks(CHANCES.format(code), CALIBRATED, words, reference=CHANCES.format("right"))


def test_too_few_cases_are_our_mistake(judged):
    code = CHANCES.format("right")
    verdict = judged(code, CALIBRATED.replace("4000", "2000"), reference=code)
    assert verdict.outcome == "our_fault"
    assert "500 cases are too few" in verdict.problem.message
