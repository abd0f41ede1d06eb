import numpy as np
import pytest
from island_depots import place


def nobody_without(parcels, depots, rounds):
    """Whether every depot has parcels in every round."""
    for _ in range(rounds):
        group = ((parcels[:, None] - depots) ** 2).sum(axis=2).argmin(axis=1)
        if len(set(group.tolist())) < len(depots):
            return False
        depots = np.array([parcels[group == k].mean(axis=0) for k in range(len(depots))])
    return True


def island(seed, m=17, K=3, rounds=4):
    r = np.random.default_rng(seed)
    while True:
        parcels = r.normal(0, 1, (m, 2)) + r.choice([-3.0, 0.0, 4.0], (m, 2))
        depots = parcels[r.choice(m, K, replace=False)]
        if nobody_without(parcels, depots, rounds):
            return parcels, depots, rounds


def test_one_round():
    """R1: one round, worked out by hand"""
    parcels = np.array([[0.0, 1.0], [2.0, -3.0], [9.0, 1.0], [7.0, 5.0]])
    depots, group = place(parcels, np.array([[3.0, 0.0], [6.0, 2.0]]), 1)
    assert np.asarray(group).tolist() == [0, 0, 1, 1]
    np.testing.assert_allclose(np.asarray(depots, float), [[1.0, -1.0], [8.0, 3.0]])


def test_equals():
    """R1: of equals, the first depot"""
    parcels = np.array([[0.0, 0.0], [4.0, 0.0], [2.0, 0.0]])
    assert np.asarray(place(parcels, parcels[:2], 1)[1]).tolist() == [0, 1, 0]


def test_second_round():
    """R2: the second round begins at the moved depots"""
    parcels = np.array([[0.0, 0.0], [1.0, 0.0], [2.0, 0.0], [9.0, 0.0]])
    depots, group = place(parcels, parcels[:2], 2)
    assert np.asarray(group).tolist() == [0, 0, 0, 1]
    assert np.asarray(depots, float)[:, 0] == pytest.approx([1.0, 9.0])


def test_many(reference, agree, rng):
    """R1, R2: a hundred other islands"""
    cases = []
    for _ in range(110):
        K = rng.choice([1, 2, 3])
        cases.append(island(rng.randrange(10**6), rng.choice([5, 11, 23]), K, rng.choice([1, 2, 5])))
    agree(place, reference.place, cases, tolerance=1e-9, size=lambda case: case[0].size * case[2])
