import numpy as np
import pytest
from first_shelf import first_shelf

NAN = np.nan


def valley(seed, readers=11, books=7):
    """Stars with empty places; one book is unread, and one has a single reader."""
    r = np.random.default_rng(seed)
    stars = r.integers(1, 6, (readers, books)).astype(float)
    stars[r.random(stars.shape) < 0.5] = NAN
    stars[0, 0] = 3.0
    if books > 2:
        stars[:, r.integers(1, books)] = NAN
    return stars


def nearly_equal(stars, lent):
    """Whether two books are worth the same by different stars: rounding could put either first."""
    total, count = np.nansum(stars, axis=0), (~np.isnan(stars)).sum(axis=0)
    books = sorted({((t + lent * np.nanmean(stars)) / (c + lent), t, c) for t, c in zip(total, count, strict=True)})
    return any(high[0] - low[0] < 1e-9 for low, high in zip(books, books[1:], strict=False))


def shelf(stars, n, lent):
    return [int(book) for book in first_shelf(stars, n, lent)]


def test_one_happy_reader():
    """R1: one happy reader does not beat many"""
    stars = np.full((9, 3), NAN)
    stars[:, 0] = 4
    stars[0, 1] = 5
    stars[:, 2] = 2
    assert shelf(stars, 2, 4) == [0, 1]


def test_nothing_lent_to_many():
    """R1: with little lent, the mean decides"""
    stars = np.array([[5.0, 4.0, 1.0], [NAN, 4.0, 1.0], [NAN, 5.0, 2.0]])
    assert shelf(stars, 3, 0.01) == [0, 1, 2]


def test_each_star_one_voice():
    """R2: each star has one voice in the common mean"""
    stars = np.full((10, 4), NAN)
    stars[:, 0] = 2
    stars[0, 1:3] = [5, 3]
    assert shelf(stars, 4, 5) == [1, 2, 3, 0]
    stars[0, 2] = 2.4
    assert shelf(stars, 4, 1) == [1, 2, 3, 0]


def test_unread():
    """R3: an unread book is worth the common mean"""
    stars = np.array([[1.0, NAN, 5.0], [1.0, NAN, 5.0], [2.0, NAN, 4.0]])
    assert shelf(stars, 3, 2) == [2, 1, 0]


def test_several_unread():
    """R3, R4: several unread books, in the order of their numbers"""
    stars = np.array([[NAN, 2.0, NAN, 4.0, NAN]])
    assert shelf(stars, 5, 3) == [3, 0, 2, 4, 1]


def test_best_first():
    """R4: the best first"""
    stars = np.array([[2.0, 5.0, 3.0, 4.0], [2.0, 5.0, 3.0, 4.0]])
    assert shelf(stars, 3, 1) == [1, 3, 2]


@pytest.mark.parametrize("n", [1, 3, 6])
def test_equals(n):
    """R4: equals in the order of their numbers"""
    stars = np.array([[4.0, 2.0, 4.0, 4.0, 2.0, 4.0]])
    assert shelf(stars, n, 2) == [0, 2, 3, 5, 1, 4][:n]


def test_stays():
    """R5: the table stays as it was"""
    stars = valley(3)
    before = stars.copy()
    first_shelf(stars, 3, 4)
    assert np.array_equal(stars, before, equal_nan=True)


def test_many(reference, agree, rng):
    """R1, R2, R3, R4: a hundred other valleys"""
    cases = []
    for _ in range(220):
        stars = valley(rng.randrange(10**6), rng.choice([1, 2, 5, 13]), rng.choice([1, 3, 7, 11]))
        lent = rng.choice([1, 3, 10])
        if not nearly_equal(stars, lent):
            cases.append((stars, rng.choice([1, 2, stars.shape[1]]), lent))
    assert len(cases) >= 100
    agree(first_shelf, reference.first_shelf, cases, size=lambda case: case[0].size)
