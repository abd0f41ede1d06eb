import numpy as np
import pytest
from letter_mistakes import mistakes


def letters(seed, m=7):
    r = np.random.default_rng(seed)
    return r.random((1, m)), (r.random(m) < 0.4).astype(float)


def test_by_hand():
    """R1: three letters, by hand"""
    assert mistakes(np.array([[0.7, 0.4, 0.1]]), np.array([[0.0, 0.0, 1.0]])) == 2


def test_exactly_one_half():
    """R1: 0.5 is not above 0.5"""
    assert mistakes(np.array([[0.5, 0.5, 0.5]]), np.array([[0.0, 0.0, 1.0]])) == 1


@pytest.mark.parametrize("shape", [(1, 7), (7, 1), (7,)])
def test_layouts(shape):
    """R2: three layouts, one answer"""
    A, y = letters(1)
    expected = sum((a > 0.5) != bool(label) for a, label in zip(A[0].tolist(), y.tolist(), strict=True))
    assert mistakes(A, y.reshape(shape)) == expected


@pytest.mark.parametrize("shape", [(1, 1), (1,)])
def test_one_letter(shape):
    """R2: a single letter"""
    assert mistakes(np.array([[0.8]]), np.zeros(shape)) == 1


@pytest.mark.parametrize("labels", [1, 5, 9])
def test_numbers_differ(labels):
    """R3: too few or too many labels are refused"""
    with pytest.raises(ValueError, match=r"\w"):
        mistakes(np.full((1, 7), 0.9), np.ones(labels))


def test_arguments_stay():
    """R4: what came in stays as it was"""
    A, y = letters(2)
    before = A.copy(), y.copy()
    mistakes(A, y)
    assert np.array_equal(A, before[0])
    assert np.array_equal(y, before[1])


def test_many(reference, agree, rng):
    """R1, R2: a hundred other bags of letters"""
    cases = []
    for _ in range(110):
        A, y = letters(rng.randrange(10**6), rng.choice([1, 2, 3, 13]))
        cases.append((A, y.reshape(rng.choice([(1, -1), (-1, 1), (-1,)]))))
    agree(mistakes, reference.mistakes, cases, size=lambda case: case[0].size)
