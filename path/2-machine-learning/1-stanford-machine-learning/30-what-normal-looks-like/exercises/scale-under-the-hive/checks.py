import ast

import numpy as np
import pytest
from hive_days import log_densities
from scipy.stats import multivariate_normal, norm


def hive(seed, m=61, n=3, k=7):
    """Normal days whose columns rise and fall together, and other days around them."""
    r = np.random.default_rng(seed)
    mix = r.normal(0, 1, (n, n)) + 1.5 * np.eye(n)
    centre, size = r.normal(3, 2, n), r.uniform(0.4, 5, n)
    normal = centre + size * (r.normal(0, 1, (m, n)) @ mix)
    return normal, centre + size * (r.normal(0, 2, (k, n)) @ mix)


def cloud(normal):
    away = normal - normal.mean(axis=0)
    return multivariate_normal(normal.mean(axis=0), away.T @ away / len(normal))


@pytest.mark.parametrize("together", [False, True])
def test_days_teach_nothing(together, expect):
    """R1: the other days teach nothing"""
    normal, days = hive(1)
    expect.rows_alone(lambda rows: log_densities(normal, rows, together), days)


@pytest.mark.parametrize("together", [False, True])
def test_divided_by_m(together):
    """R1: few normal days, divided by their number"""
    normal, days = np.array([[1.0], [3.0], [8.0]]), np.array([[4.0], [6.0]])
    np.testing.assert_allclose(log_densities(normal, days, together), norm.logpdf(days[:, 0], 4, np.sqrt(26 / 3)), rtol=1e-9)


@pytest.mark.parametrize("together", [False, True])
def test_shape(together):
    """R2, R3: one number for each day, also for a single one"""
    normal, days = hive(2)
    assert np.shape(log_densities(normal, days[:1], together)) == (1,)
    assert np.shape(log_densities(normal, days, together)) == (7,)


@pytest.mark.parametrize("seed", [3, 4])
def test_apart(seed):
    """R2, R5: columns apart, as SciPy's norm"""
    normal, days = hive(seed)
    theirs = norm.logpdf(days, normal.mean(axis=0), normal.std(axis=0)).sum(axis=1)
    np.testing.assert_allclose(log_densities(normal, days, False), theirs, rtol=1e-8)


@pytest.mark.parametrize("seed, n", [(5, 2), (6, 5)])
def test_together(seed, n):
    """R3, R5: columns together, as SciPy's multivariate_normal"""
    normal, days = hive(seed, n=n)
    np.testing.assert_allclose(log_densities(normal, days, True), cloud(normal).logpdf(days), rtol=1e-7)


@pytest.mark.parametrize("together", [False, True])
def test_far_away(together):
    """R4: finite for the oddest days, and the odder one is lower"""
    normal, days = hive(7)
    middle, spread = normal.mean(axis=0), normal.std(axis=0)
    far = np.asarray(log_densities(normal, np.array([middle + 90 * spread, middle + 120 * spread]), together), float)
    assert np.isfinite(far).all() and far[1] < far[0] < -1000


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred other hives"""
    cases = []
    for _ in range(110):
        n = rng.choice([1, 2, 3, 5])
        normal, days = hive(rng.randrange(10**6), rng.choice([13, 29, 61]), n, rng.choice([1, 2, 7]))
        cases.append((normal, days, rng.choice([True, False])))
    agree(log_densities, reference.log_densities, cases, tolerance=1e-6, size=lambda case: case[0].size)


def test_nothing_changed():
    """R6: what comes in stays as it was"""
    normal, days = hive(8)
    before = normal.copy(), days.copy()
    log_densities(normal, days, True)
    log_densities(normal, days, False)
    assert np.array_equal(normal, before[0]) and np.array_equal(days, before[1])


def test_scipy_stays_shut(source):
    """R5: SciPy is not imported"""
    names = []
    for node in ast.walk(source):
        if isinstance(node, ast.Import):
            names += [each.name for each in node.names]
        elif isinstance(node, ast.ImportFrom):
            names.append(node.module or "")
    assert not any(name.split(".")[0] in ("scipy", "sklearn") for name in names)
