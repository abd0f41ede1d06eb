# Measured on 8 splits (500 known, 400 put aside): logistic regression 0.911 +- 0.014 (best 0.930), this network
# 0.964 +- 0.010 (worst 0.950), scikit-learn's network 0.970 +- 0.009; all weights from zero 0.900 +- 0.012.
# A mean over six strays by two fifths of that: the bar of 0.94 lies 5.3 deviations above the first and 6 below the second.
import numpy as np
import pytest
from odd_plates import is_odd

BAR, MEAN_OF = 0.94, 6


@pytest.fixture
def plates(data):
    images, labels = data("digits")
    return np.asarray(images), np.asarray(labels) % 2 == 1


def split(plates, seed, known=500, others=400):
    """Known pictures with their answers, and pictures put aside with theirs."""
    images, odd = plates
    order = np.random.default_rng(seed).permutation(len(odd))
    learn, judge = order[:known], order[known : known + others]
    return images[learn], odd[learn], images[judge], odd[judge]


def share(answers, truth):
    return float(np.mean(np.asarray(answers).astype(bool) == truth))


def score(plates, seed):
    """share of plates told rightly"""
    pictures, odd, new, truth = split(plates, seed)
    return share(is_odd(pictures, odd, new), truth)


def test_shapes(plates):
    """R1: an answer for each new picture, also for one"""
    pictures, odd, new, _ = split(plates, 1)
    assert np.shape(is_odd(pictures, odd, new[:7])) == (7,)
    assert np.shape(is_odd(pictures, odd, new[:1])) == (1,)


def test_score(plates, seeds):
    """R2: at least 94 in 100, mean over six splits"""
    told = float(np.mean([score(plates, seed) for seed in seeds(MEAN_OF)]))
    assert told >= BAR, f"On average {told:.1%} are told rightly."


def test_pictures_are_read_alone(plates):
    """R3: other new pictures do not change an answer"""
    pictures, odd, new, _ = split(plates, 2)
    among_themselves = np.asarray(is_odd(pictures, odd, new[:40])).astype(bool)
    company = np.concatenate([new[:40], 16 - new[40:200]])
    among_negatives = np.asarray(is_odd(pictures, odd, company)).astype(bool)[:40]
    assert np.array_equal(among_themselves, among_negatives)


def test_answers_turned_round(plates):
    """R4: answers turned round turn the guesses round"""
    pictures, odd, new, truth = split(plates, 3)
    assert share(is_odd(pictures, ~odd, new), ~truth) >= 0.85


def test_nothing_changed(plates):
    """R5: what came in stays as it was"""
    pictures, odd, new, _ = split(plates, 4)
    before = pictures.copy(), odd.copy(), new.copy()
    is_odd(pictures, odd, new[:5])
    assert all(np.array_equal(now, then) for now, then in zip((pictures, odd, new), before, strict=True))
