import numpy as np
import pytest
from filter_by_hand import apply_filter

PRIMES = [(5, 7), (7, 5), (11, 3), (13, 17)]


def photo(rng, rows, columns):
    return np.array([[rng.randint(20, 255) for _ in range(columns)] for _ in range(rows)])


def weights(rng, high, wide):
    return np.array([[rng.randint(-5, 9) for _ in range(wide)] for _ in range(high)])


def test_upright_edge():
    """R1: an upright edge answers where dark meets bright"""
    image = np.array([[10, 10, 10, 90, 90]] * 4)
    kernel = np.array([[-1, 0, 1]] * 3)
    assert apply_filter(image, kernel).tolist() == [[0, 240, 240], [0, 240, 240]]


def test_not_turned_round():
    """R1: the kernel is laid on as it is"""
    image = np.arange(1.0, 13.0).reshape(3, 4)
    assert apply_filter(image, np.array([[1, 0], [0, 0]])).tolist() == [[1, 2, 3], [5, 6, 7]]


@pytest.mark.parametrize("shape", PRIMES)
def test_shape(shape, rng):
    """R2: the map has one number for every place"""
    answer = apply_filter(photo(rng, *shape), weights(rng, 3, 2))
    assert answer.shape == (shape[0] - 2, shape[1] - 1)


def test_kernel_as_large_as_the_image(rng):
    """R2: a kernel as large as the image fits once"""
    image, kernel = photo(rng, 5, 3), weights(rng, 5, 3)
    assert apply_filter(image, kernel).tolist() == [[float((image * kernel).sum())]]


def test_one_row_or_one_column(rng):
    """R2: maps of one row, and of one column"""
    assert apply_filter(photo(rng, 3, 8), weights(rng, 3, 2)).shape == (1, 7)
    assert apply_filter(photo(rng, 8, 3), weights(rng, 2, 3)).shape == (7, 1)


def test_white_photo():
    """R3: white times white does not wrap around"""
    white = np.full((4, 5), 255, dtype=np.uint8)
    answer = apply_filter(white, np.full((2, 2), 3, dtype=np.uint8))
    assert answer.tolist() == [[3060.0] * 4] * 3


def test_floats(rng):
    """R3: the map holds floats, also for whole numbers"""
    answer = apply_filter(photo(rng, 5, 7).astype(np.uint8), weights(rng, 3, 3).astype(np.int8))
    assert answer.dtype == np.float64


def test_fractions():
    """R3: fractions of a kernel are kept"""
    answer = apply_filter(np.array([[3, 8, 4]], dtype=np.uint8), np.array([[0.5, 0.25]]))
    assert answer.tolist() == [[3.5, 5.0]]


@pytest.mark.parametrize("shape", [(4, 2), (2, 4), (6, 6), (3, 9)])
def test_too_large(shape, rng):
    """R4: a kernel that cannot lie anywhere is refused"""
    image = photo(rng, 3, 3)
    with pytest.raises(ValueError):
        apply_filter(image, weights(rng, *shape))


def test_nothing_changed(rng):
    """R5: photo and kernel stay as they were"""
    image, kernel = photo(rng, 7, 5).astype(np.uint8), weights(rng, 3, 2)
    before = image.copy(), kernel.copy()
    apply_filter(image, kernel)
    assert np.array_equal(image, before[0]) and np.array_equal(kernel, before[1])
    assert image.dtype == np.uint8


def test_sums_add_up(rng):
    """R1: two kernels added answer the sum of their maps"""
    image, one, other = photo(rng, 7, 11), weights(rng, 3, 2), weights(rng, 3, 2)
    both = apply_filter(image, one + other)
    assert np.allclose(both, apply_filter(image, one) + apply_filter(image, other))


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred and twenty other photos and kernels"""
    cases = []
    for _ in range(120):
        high, wide = rng.randint(1, 4), rng.randint(1, 4)
        image = photo(rng, high + rng.randint(0, 6), wide + rng.randint(0, 6))
        kind = rng.choice([np.uint8, np.int64, np.float32])
        cases.append((image.astype(kind), weights(rng, high, wide)))
    agree(apply_filter, reference.apply_filter, cases, size=lambda case: case[0].size + case[1].size)
