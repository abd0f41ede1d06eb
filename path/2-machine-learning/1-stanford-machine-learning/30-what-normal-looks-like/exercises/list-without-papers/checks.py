# Measured on 50 lists (10,000 known and 26 slips, 10,000 new and 25 others); F1, and the deviation of one list: ratios
# 0.663 +- 0.062, four logs together 0.670 +- 0.057, a robust cloud on four logs 0.670 +- 0.074; four bells on the
# measures 0.050 +- 0.049, a density below 0.01 0.390 +- 0.047, a classifier taught by the 26 slips 0.132 +- 0.155, a
# ready detector's one in ten 0.039 +- 0.006, calling nothing 0. The mean of six strays by 0.41 of that: the bar of 0.48
# lies 7 deviations below the first, 6 below the robust cloud, 4.7 above the best wrong one.
# Shuffled, as means over 12 lists: columns 0.19 +- 0.09 and less, answers 0.26 +- 0.20 (deviation of one list).
import numpy as np
import pytest
from list_papers import find_slips

BAR, MEAN_OF = 0.48, 6
MEASURES = ["carat", "x", "y", "z"]


@pytest.fixture
def rows(data):
    """The list without zeros and twins, and where list and paper are more than two points apart."""
    table = data("diamonds")
    table = table[(table[MEASURES] > 0).all(axis=1)].drop_duplicates()
    apart = (200 * table["z"] / (table["x"] + table["y"]) - table["depth"]).abs() > 2
    return table[MEASURES], apart.to_numpy()


def split(rows, seed, keep=10_000):
    """Known stones with 26 slips, and as many new ones with the other 25."""
    table, odd = rows
    order, mix = np.random.default_rng([30, seed]).permutation(len(odd)), np.random.default_rng([31, seed])
    normal, slips = order[~odd[order]], order[odd[order]]
    known = mix.permutation(np.append(normal[:keep], slips[:26]))
    new = mix.permutation(np.append(normal[keep : 2 * keep], slips[26:]))
    return table.iloc[known], odd[known], table.iloc[new], odd[new]


def f1(called, truth):
    called = np.asarray(called).astype(bool)
    return float(2 * (called & truth).sum() / (called.sum() + truth.sum()))


def score(rows, seed):
    """F1 of the calls"""
    stones, odd, new, truth = split(rows, seed)
    return f1(find_slips(stones, odd, new), truth)


def test_mask(rows):
    """R1: True or False for each stone"""
    stones, odd, new, _ = split(rows, 1)
    called = np.asarray(find_slips(stones, odd, new))
    assert (called.shape, called.dtype.kind) == ((10_025,), "b")


def test_single_stone(rows):
    """R1: a single stone"""
    stones, odd, new, _ = split(rows, 2)
    assert np.shape(find_slips(stones, odd, new[:1])) == (1,)


def test_score(rows, seeds):
    """R2: a mean F1 of 0.48 on six lists"""
    mean = float(np.mean([score(rows, seed) for seed in seeds(MEAN_OF)]))
    assert mean >= BAR, f"On average F1 is {mean:.2f}."


def test_wild_stones(rows):
    """R3: stones that cannot exist are called"""
    stones, odd, new, _ = split(rows, 3)
    new = new[:50].copy()
    new.iloc[7, 2], new.iloc[11, 3] = 58.9, 31.8
    called = np.asarray(find_slips(stones, odd, new))
    assert called[7] and called[11]


def test_stones_alone(rows):
    """R4: other new stones do not change an answer"""
    stones, odd, new, _ = split(rows, 4)
    company = new.copy()
    company.iloc[5000:, 1:] *= np.random.default_rng(1).uniform(0.5, 2, (len(new) - 5000, 3))
    alone = np.asarray(find_slips(stones, odd, new[:5000]))
    assert np.array_equal(np.asarray(find_slips(stones, odd, company))[:5000], alone)


def test_shuffled_columns(rows):
    """R5: with columns shuffled, nothing belongs together"""
    scores = []
    for seed in (5, 6, 7):
        stones, odd, new, truth = split(rows, seed)
        mix = np.random.default_rng(seed)
        mixed = stones.assign(**{name: mix.permutation(stones[name].to_numpy()) for name in MEASURES})
        scores.append(f1(find_slips(mixed, odd, new), truth))
    assert np.mean(scores) < BAR, f"F1 is still {np.mean(scores):.2f}."


def test_shuffled_answers(rows):
    """R5: with answers shuffled, nobody knows where to cut"""
    scores = []
    for seed in range(8, 18):
        stones, odd, new, truth = split(rows, seed)
        scores.append(f1(find_slips(stones, np.random.default_rng(seed).permutation(odd), new), truth))
    assert np.mean(scores) < BAR, f"F1 is still {np.mean(scores):.2f}."


def test_nothing_changed(rows):
    """R6: what came in stays as it was"""
    stones, odd, new, _ = split(rows, 11)
    before = stones.copy(), odd.copy(), new.copy()
    find_slips(stones, odd, new)
    assert stones.equals(before[0]) and new.equals(before[2]) and np.array_equal(odd, before[1])
