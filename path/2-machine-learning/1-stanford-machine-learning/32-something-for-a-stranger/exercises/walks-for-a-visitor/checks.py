import numpy as np
import pytest
from next_walks import suggest


def museum(seed, w=17, k=3):
    """Vectors on a grid of halves, so that equals happen, with shares of ten steps."""
    r = np.random.default_rng(seed)
    walks = r.integers(-4, 5, (w, k)) / 2
    me = r.integers(-4, 5, k) / 2
    heard = [int(walk) for walk in r.permutation(w)[: r.integers(0, max(w // 2, 1))]]
    return me, walks, heard, r.integers(0, 11, w) / 10


def offered(*case):
    return [int(walk) for walk in suggest(*case)]


LINE = np.array([[5.0, 0], [4, 0], [3, 0], [2, 0], [1, 0], [0, 0]])
ME = np.array([1.0, 0.0])


def test_heard():
    """R1: walks that were heard stay away"""
    assert offered(ME, LINE, [0, 2], np.array([0.9, 0.5, 0.9, 0.4, 0.3, 0.2]), 3, 3, 0.0) == [1, 3, 4]


def test_list_is_full():
    """R2: heard walks take no place on the short list"""
    assert offered(ME, LINE, [0, 1, 2], np.full(6, 0.5), 2, 5, 0.0) == [3, 4]


def test_only_the_short_list():
    """R2: the best share of all is not on the list"""
    assert offered(ME, LINE, [], np.array([0.1, 0.3, 0.2, 0.9, 0.9, 1.0]), 3, 2, 0.0) == [1, 2]


def test_fewer_than_length():
    """R2: fewer walks than the list is long"""
    assert offered(ME, LINE, [5, 4, 3, 2], np.array([0.1, 0.3, 1, 1, 1, 1]), 10, 10, 0.0) == [1, 0]


def test_order():
    """R3: the share decides the order"""
    assert offered(ME, LINE, [], np.array([0.2, 0.1, 0.9, 0.5, 1, 1]), 4, 4, 0.0) == [2, 3, 0, 1]


def test_squared():
    """R4: squared distances"""
    ended = np.array([0.9, 0.8, 0.7, 0.6, 0.5, 0.4])
    assert offered(ME, LINE, [], ended, 6, 6, 4.0) == [0, 2, 4]
    assert offered(ME, LINE / 4, [], ended, 6, 6, 0.25) == [0, 2, 4]


def test_any_taken():
    """R4: apart from every walk already taken"""
    walks = np.array([[4.0, 0], [1, 0], [4.1, 0], [1.1, 0], [4, 3]])
    assert offered(ME, walks, [], np.array([0.9, 0.8, 0.7, 0.6, 0.5]), 5, 5, 0.5) == [0, 1, 4]


def test_exactly_apart():
    """R4: exactly `apart` is far enough"""
    assert offered(ME, LINE, [], np.array([0.9, 0.8, 0.7, 0.6, 0.5, 0.4]), 4, 4, 1.0) == [0, 1, 2, 3]


def test_at_most_n():
    """R5: it stops at n"""
    assert offered(ME, LINE, [], np.full(6, 0.5), 5, 2, 0.0) == [0, 1]
    assert offered(ME, LINE, [], np.full(6, 0.5), 5, 0, 0.0) == []


def test_nothing_added():
    """R5: nothing is added from outside the short list"""
    assert offered(ME, LINE, [], np.array([0.9, 0.8, 0.7, 0.6, 0.5, 0.4]), 3, 3, 9.0) == [0]


def test_equals():
    """R6: equals, the smaller number first"""
    walks = np.array([[1.0, 7], [1, 0], [1, 3], [1, -5], [0, 0]])
    assert offered(ME, walks, [], np.array([0.1, 0.4, 0.4, 0.9, 1.0]), 3, 3, 0.0) == [1, 2, 0]


def test_all_heard():
    """R1, R5: all were heard"""
    assert offered(ME, LINE, list(range(6)), np.full(6, 0.5), 3, 3, 0.0) == []


def test_stays():
    """R7: what came in stays as it was"""
    me, walks, heard, ended = museum(1)
    before = me.copy(), walks.copy(), list(heard), ended.copy()
    suggest(me, walks, heard, ended, 5, 3, 1.0)
    assert heard == before[2]
    assert all(np.array_equal(now, then) for now, then in ((me, before[0]), (walks, before[1]), (ended, before[3])))


@pytest.mark.parametrize("apart", [0.0, 1.5])
def test_many(apart, reference, agree, rng):
    """R1, R2, R3, R4, R5, R6: a hundred other visitors"""
    cases = []
    for _ in range(120):
        case = museum(rng.randrange(10**6), rng.choice([2, 5, 17, 29]), rng.choice([1, 2, 3]))
        cases.append((*case, rng.choice([1, 4, 11, 40]), rng.choice([1, 3, 5]), apart))
    agree(suggest, reference.suggest, cases, size=lambda case: case[1].size)
