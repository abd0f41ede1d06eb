# Measured on 50 splits of 600 known and 1,419 other cells. Share right, and the deviation of one split: five scaled
# columns, C=10 and gamma 0.1: 0.809 +- 0.008; logistic regression on products of logarithms 0.808 +- 0.008, on 100 bells
# 0.796 +- 0.010; the angle as a point on a circle 0.793 +- 0.008, as a number 0.796 +- 0.009; straight machine
# 0.738 +- 0.015; raw columns 0.728 +- 0.009; gamma 10 and C=1000 0.718 +- 0.015; always poor 0.644. On twelve splits: the
# library's own setting with the angle 0.784 +- 0.011, a forest 0.789. A mean of five splits strays by less than half of
# that: the bar of 0.77 lies 10 deviations below the solution, and 4.8 above the straight machine.
# Same answer at 0.5 and 179.5 degrees, on six splits: without the angle always, as a point on a circle 0.996 (0.994 to
# 0.999), as a number 0.82 (0.74 to 0.88).
import numpy as np
import pytest
from outline_judge import tell_good

BAR, MEAN_OF = 0.77, 5
SIX = ["angle_ch_1", "avg_inten_ch_2", "total_inten_ch_1", "eq_ellipse_prolate_vol_ch_1", "length_ch_1", "perim_ch_1"]


@pytest.fixture
def cells(data):
    table = data("cells")
    return table[SIX], (table["class"] == "WS").to_numpy()


def split(cells, seed, keep=600):
    table, good = cells
    order = np.random.default_rng([25, seed]).permutation(len(good))
    known, new = order[:keep], order[keep:]
    return table.iloc[known], good[known], table.iloc[new], good[new]


def answers(known, good, new):
    return np.asarray(tell_good(known, good, new)).astype(bool)


def score(cells, seed):
    """share of right answers"""
    known, good, new, truth = split(cells, seed)
    return float(np.mean(answers(known, good, new) == truth))


def test_mask(cells):
    """R1: True or False for each cell"""
    known, good, new, _ = split(cells, 1)
    told = np.asarray(tell_good(known, good, new[:37]))
    assert (told.shape, told.dtype.kind) == ((37,), "b")


def test_single_cell(cells):
    """R1: a single cell"""
    known, good, new, _ = split(cells, 2)
    assert np.shape(tell_good(known, good, new[:1])) == (1,)


def test_share(cells, seeds):
    """R2: a mean share of 0.77 on five splits"""
    mean = float(np.mean([score(cells, seed) for seed in seeds(MEAN_OF)]))
    assert mean >= BAR, f"On average {mean:.1%} of the answers are right."


def test_company(cells):
    """R3: other new cells do not change an answer"""
    known, good, new, _ = split(cells, 3)
    company = new[:400].copy()
    for name in ("avg_inten_ch_2", "total_inten_ch_1", "perim_ch_1"):
        company[name] = company[name].astype(float)
        company.iloc[200:, company.columns.get_loc(name)] *= 1000
    assert np.array_equal(answers(known, good, company)[:200], answers(known, good, new[:200]))


def test_alone(cells):
    """R3: each cell is judged alone"""
    known, good, new, _ = split(cells, 4)
    alone = [bool(answers(known, good, new[place : place + 1])[0]) for place in range(5)]
    assert answers(known, good, new[:5]).tolist() == alone


def test_angle(cells):
    """R4: 0.5 and 179.5 degrees are nearly the same"""
    known, good, new, _ = split(cells, 5)
    low, high = new.assign(angle_ch_1=0.5), new.assign(angle_ch_1=179.5)
    same = float(np.mean(answers(known, good, low) == answers(known, good, high)))
    assert same >= 0.97, f"Turned by one degree over the end, {1 - same:.0%} of the cells get another answer."


def test_shuffled(cells):
    """R5: shuffled answers teach nothing"""
    known, good, new, truth = split(cells, 6)
    shuffled = np.random.default_rng(7).permutation(good)
    assert float(np.mean(answers(known, shuffled, new) == truth)) < 0.69


def test_nothing_changed(cells):
    """R6: what came in stays as it was"""
    known, good, new, _ = split(cells, 8)
    before = known.copy(), good.copy(), new.copy()
    tell_good(known, good, new[:50])
    assert known.equals(before[0]) and new.equals(before[2]) and np.array_equal(good, before[1])
