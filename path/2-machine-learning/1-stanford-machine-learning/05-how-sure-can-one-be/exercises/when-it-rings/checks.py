import numpy as np
import pytest
from when_it_rings import what_it_means


def shares(found):
    """Both results as lists of floats."""
    sits, walks = found
    return [np.asarray(share, dtype=float).ravel().tolist() for share in (sits, walks)]


def alike(found, wanted):
    """Whether two answers have the same shares; what cannot be read has none."""
    try:
        return all(mine == pytest.approx(its, abs=1e-9) for mine, its in zip(shares(found), shares(wanted), strict=True))
    except (TypeError, ValueError):
        return False


def counted(base, hit, false_alarm):
    """Both shares, counted over a million suitcases."""
    beetle, none = 1_000_000 * base, 1_000_000 * (1 - base)
    sits, walks = (beetle * hit, none * false_alarm), (beetle * (1 - hit), none * (1 - false_alarm))
    return sits[0] / sum(sits), walks[0] / sum(walks)


@pytest.mark.parametrize(("base", "hit", "false_alarm"), [(0.01, 0.9, 0.05), (0.25, 0.6, 0.1), (0.002, 0.99, 0.01)])
def test_where_it_sits(base, hit, false_alarm):
    """R1: of the suitcases at which it sits"""
    assert what_it_means(base, hit, false_alarm)[0] == pytest.approx(counted(base, hit, false_alarm)[0])


def test_rarer():
    """R1: the rarer the beetle, the less it means"""
    often, rare = what_it_means(0.3, 0.9, 0.1)[0], what_it_means(0.003, 0.9, 0.1)[0]
    assert (often, rare) == (pytest.approx(27 / 34), pytest.approx(27 / 1024))


@pytest.mark.parametrize(("base", "hit", "false_alarm"), [(0.01, 0.9, 0.05), (0.4, 0.7, 0.2)])
def test_where_it_walks_on(base, hit, false_alarm):
    """R2: of the suitcases at which it walks on"""
    assert what_it_means(base, hit, false_alarm)[1] == pytest.approx(counted(base, hit, false_alarm)[1])


def test_lazy_dog():
    """R1, R2: a dog that sits at random tells nothing"""
    assert what_it_means(0.07, 0.3, 0.3) == (pytest.approx(0.07), pytest.approx(0.07))


def test_perfect_nose():
    """R1, R2: a perfect nose is always right"""
    assert what_it_means(0.07, 1.0, 0.0) == (pytest.approx(1.0), pytest.approx(0.0))


def test_arrays():
    """R3: a value for each place"""
    base, hit = np.array([0.5, 0.1, 0.02]), np.array([0.9, 0.6, 0.8])
    wanted = [counted(b, h, 0.25) for b, h in zip(base.tolist(), hit.tolist(), strict=True)]
    assert shares(what_it_means(base, hit, 0.25)) == [pytest.approx([w[k] for w in wanted]) for k in (0, 1)]


def test_arrays_stay():
    """R4: what came in stays as it was"""
    base, hit, false_alarm = np.array([0.5, 0.1]), np.array([0.9, 0.6]), np.array([0.2, 0.3])
    what_it_means(base, hit, false_alarm)
    assert (base.tolist(), hit.tolist(), false_alarm.tolist()) == ([0.5, 0.1], [0.9, 0.6], [0.2, 0.3])


def test_many_dogs(reference, agree, rng):
    """R1, R2, R3: a hundred other dogs"""
    cases = []
    for _ in range(110):
        base = rng.choice([0.001, 0.02, 0.3, 0.75])
        hit, false_alarm = round(rng.uniform(0.05, 0.95), 2), round(rng.uniform(0.05, 0.95), 2)
        if rng.random() < 0.3:
            base = np.array([base, 0.04, 0.6])
        cases.append((base, hit, false_alarm))
    agree(what_it_means, reference.what_it_means, cases, same=alike, size=lambda case: np.size(case[0]))
