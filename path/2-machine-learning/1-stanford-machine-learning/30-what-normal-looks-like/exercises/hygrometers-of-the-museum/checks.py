import numpy as np
import pytest
from hygrometer_alarm import set_alarm
from scipy.stats import norm
from sklearn.metrics import f1_score


def museum(seed, m=61, k=43, n=3, bad=5):
    """Earlier and later hours, and which of them have a faulty hygrometer; one later hour is wild."""
    r = np.random.default_rng(seed)
    centre, size = r.uniform(40, 60, n), r.uniform(0.5, 3, n)

    def some(count):
        hours, faulty = centre + size * r.normal(0, 1, (count, n)), np.zeros(count, bool)
        for row in r.permutation(count)[:bad]:
            hours[row, r.integers(n)] += r.choice([-1, 1]) * r.uniform(3, 12)
            faulty[row] = True
        return hours, faulty

    hours, faulty = some(m)
    later, later_faulty = some(k)
    later[np.flatnonzero(later_faulty)[0], 0] += 250.0
    return hours, faulty, later, later_faulty


def logs_of(hours, faulty, later):
    normal = hours[~faulty]
    return norm.logpdf(later, normal.mean(axis=0), normal.std(axis=0)).sum(axis=1)


@pytest.mark.parametrize("seed", [1, 2])
def test_normal_hours(seed):
    """R1: mean and spread of the normal earlier hours"""
    hours, faulty, later, later_faulty = museum(seed)
    mean, spread, _, _ = set_alarm(hours, faulty, later, later_faulty)
    np.testing.assert_allclose(mean, hours[~faulty].mean(axis=0))
    np.testing.assert_allclose(spread, hours[~faulty].std(axis=0))


def test_later_hours_teach_nothing():
    """R1: later hours teach nothing"""
    hours, faulty, later, later_faulty = museum(3)
    first, second = set_alarm(hours, faulty, later, later_faulty), set_alarm(hours, faulty, later + 5, later_faulty)
    np.testing.assert_allclose(first[0], second[0])
    np.testing.assert_allclose(first[1], second[1])


def test_by_hand():
    """R2: five later hours, by hand"""
    hours, faulty = np.array([[40.0], [42.0], [44.0], [90.0]]), np.array([False, False, False, True])
    later = np.array([[46.0], [43.0], [42.0], [47.0], [10.0]])
    cut = set_alarm(hours, faulty, later, np.array([False, False, False, True, True]))[2]
    assert float(cut) == pytest.approx(norm.logpdf(46, 42, np.sqrt(8 / 3)))


def test_wild_hour():
    """R2: one wild hour does not hide the others"""
    hours, faulty = np.array([[49.0], [51.0], [50.0], [50.0]]), np.array([False] * 4)
    later = np.array([[50.1], [50.3], [52.4], [52.6], [52.8], [9000.0]])
    later_faulty = np.array([False, False, False, True, True, True])
    cut = set_alarm(hours, faulty, later, later_faulty)[2]
    assert float(cut) == pytest.approx(norm.logpdf(52.4, 50, np.sqrt(0.5)))


def test_lowest_of_equals():
    """R2: of equal cuts the lowest"""
    hours, faulty = np.array([[-1.0], [1.0]]), np.array([False, False])
    later = np.array([[5.0], [4.0], [3.0], [2.0], [1.0], [0.0]])
    later_faulty = np.array([True, False, False, True, False, False])
    cut = set_alarm(hours, faulty, later, later_faulty)[2]
    assert float(cut) == pytest.approx(norm.logpdf(4))


@pytest.mark.parametrize("seed", [4, 5, 6])
def test_best_f1(seed):
    """R2, R3: no cut has a better F1"""
    hours, faulty, later, later_faulty = museum(seed)
    _, _, cut, f1 = set_alarm(hours, faulty, later, later_faulty)
    logs = logs_of(hours, faulty, later)
    best = max(f1_score(later_faulty, logs < each, zero_division=0) for each in logs)
    assert float(f1) == pytest.approx(best)
    assert np.isclose(logs, float(cut)).any()


def test_nothing_found():
    """R3: faulty hours that look the most normal"""
    hours, faulty = np.array([[-1.0], [1.0]]), np.array([False, False])
    f1 = set_alarm(hours, faulty, np.array([[0.0], [3.0], [2.0]]), np.array([True, False, False]))[3]
    assert float(f1) == 0


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred other museums"""
    cases = []
    for _ in range(110):
        cases.append(museum(rng.randrange(10**6), rng.choice([17, 31]), rng.choice([11, 23]), rng.choice([1, 2, 5]), rng.choice([1, 2, 5])))
    agree(set_alarm, reference.set_alarm, cases, tolerance=1e-8, size=lambda case: case[0].size)


def test_nothing_changed():
    """R4: what comes in stays as it was"""
    case = museum(7)
    before = [part.copy() for part in case]
    set_alarm(*case)
    assert all(np.array_equal(now, then) for now, then in zip(case, before, strict=True))
