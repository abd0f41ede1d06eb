import numpy as np
import pytest
from weighted_shards import combine

SHAPES = ((7, 3), (3,), (3, 2), ())


def workers(seed, rows=(5, 11, 2), dtype="float64"):
    """Made-up answers for four weights, away from zero."""
    r = np.random.default_rng(seed)
    return [([np.asarray(r.normal(2, 1, shape), dtype) for shape in SHAPES], n) for n in rows]


def same(got, expected, tolerance=1e-9):
    return len(got) == len(expected) and all(
        np.shape(a) == np.shape(b) and np.allclose(a, b, rtol=tolerance, atol=tolerance)
        for a, b in zip(got, expected, strict=True)
    )


def test_by_hand():
    """R1: two shards, by hand"""
    got = combine([([np.array([1.0, 3.0])], 2), ([np.array([4.0, 0.0])], 4)])
    assert same(got, [np.array([3.0, 1.0])])


@pytest.mark.parametrize("cuts", [[13, 26], [1, 30], [20], [3, 8, 21, 36], []])
def test_whole_gradient(cuts):
    """R1: shards of a batch give the slopes of the batch"""
    r = np.random.default_rng(4)
    X, y, w = r.normal(1, 1, (37, 5)), (r.random(37) < 0.3).astype(float), r.normal(0, 1, 5)

    def slopes(x, t):
        error = 1 / (1 + np.exp(-x @ w)) - t
        return [x.T @ error / len(t), np.array(error.mean())]

    parts = zip(np.split(X, cuts), np.split(y, cuts), strict=True)
    assert same(combine([(slopes(x, t), len(t)) for x, t in parts]), slopes(X, y))


def test_order_of_the_workers():
    """R1: the order of the workers does not matter"""
    answers = workers(1)
    assert same(combine(answers[::-1]), combine(answers))


def test_equal_answers():
    """R1: workers that agree are right"""
    slopes = workers(2)[0][0]
    assert same(combine([(slopes, 3), (slopes, 8), (slopes, 1)]), slopes)


def test_empty_shard():
    """R2: a shard without rows has no say"""
    answers = workers(3)
    nothing = ([np.full(shape, np.nan) for shape in SHAPES], 0)
    for place in (0, 1, 3):
        assert same(combine([*answers[:place], nothing, *answers[place:]]), combine(answers))


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_dtype_and_shape(dtype):
    """R3: shapes and dtypes stay"""
    got = combine(workers(4, dtype=dtype))
    assert [(np.asarray(a).dtype, np.shape(a)) for a in got] == [(np.dtype(dtype), shape) for shape in SHAPES]


def test_mixed_dtypes():
    """R3: each weight keeps its own dtype"""
    answers = [([np.ones(3, "float32") * k, np.ones((2, 5)) * k], k) for k in (1, 2)]
    assert [a.dtype.name for a in combine(answers)] == ["float32", "float64"]


def changed_or_shared(rows):
    """Whether the inputs changed, and whether changing the result would change them."""
    answers = workers(5, rows=rows)
    before = [[a.copy() for a in slopes] for slopes, _ in answers]
    result = combine(answers)
    changed = any(
        not np.array_equal(a, b)
        for (slopes, _), old in zip(answers, before, strict=True)
        for a, b in zip(slopes, old, strict=True)
    )
    shared = any(np.shares_memory(a, b) for a in result for slopes, _ in answers for b in slopes)
    return changed, shared


@pytest.mark.parametrize("rows", [(5, 11, 2), (4,), (0, 6)])
def test_arguments_stay(rows, inside):
    """R4: nothing that came in changes or is handed back"""
    assert list(inside(changed_or_shared, rows)) == [False, False]


@pytest.mark.parametrize("rows", [(0, 0), (0,), ()])
def test_no_rows(rows):
    """R5: no rows at all are refused"""
    with pytest.raises(ValueError, match=r"\w"):
        combine(workers(6, rows=rows))


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred other batches"""
    cases = []
    for _ in range(110):
        rows = [rng.choice([0, 1, 2, 5, 13, 64]) for _ in range(rng.randint(1, 5))]
        cases.append((workers(rng.randrange(10**6), rows=[*rows, 3], dtype=rng.choice(["float32", "float64"])),))
    agree(combine, reference.combine, cases, tolerance=1e-5, size=lambda case: len(case[0]))
