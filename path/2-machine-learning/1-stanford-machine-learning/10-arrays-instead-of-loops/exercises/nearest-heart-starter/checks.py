import numpy as np
import pytest
from heart_starters import nearest


def town(rng, n, k, broken=0.3):
    """People and devices on a grid of ten metres, so that equal distances occur."""

    def places(count):
        return np.array([[10.0 * rng.randrange(-9, 10), 10.0 * rng.randrange(-9, 10)] for _ in range(count)])

    return places(n), places(k), np.array([rng.random() >= broken for _ in range(k)])


def test_straight_line():
    """R1: a straight line, 30 metres east and 40 north"""
    _, metres = nearest(np.array([[10.0, 5.0]]), np.array([[40.0, 45.0]]), np.array([True]))
    assert np.asarray(metres).tolist() == pytest.approx([50.0])


def test_straight_beats_streets():
    """R1, R2: the nearest in a straight line, not along streets"""
    devices = np.array([[0.0, 60.0], [40.0, 40.0]])
    which, metres = nearest(np.array([[0.0, 0.0]]), devices, np.array([True, True]))
    assert (np.asarray(which).tolist(), np.asarray(metres).tolist()) == ([1], pytest.approx([56.568542]))


def test_broken_ones_count_as_places():
    """R2: the place in the whole list"""
    devices = np.array([[0.0, 1.0], [5.0, 0.0], [0.0, 2.0], [50.0, 0.0]])
    works = np.array([False, True, False, True])
    assert np.asarray(nearest(np.array([[0.0, 0.0], [48.0, 0.0]]), devices, works)[0]).tolist() == [1, 3]


def test_first_of_equals():
    """R2: of equally near ones the first"""
    devices = np.array([[90.0, 0.0], [0.0, 10.0], [10.0, 0.0]])
    assert np.asarray(nearest(np.array([[0.0, 0.0]]), devices, np.array([True, True, True]))[0]).tolist() == [
        1
    ]


def test_none_works():
    """R3: if none works, -1 and infinity for everybody"""
    people, devices = np.array([[0.0, 0.0], [3.0, 4.0], [1.0, 1.0]]), np.array([[0.0, 1.0], [2.0, 2.0]])
    which, metres = nearest(people, devices, np.array([False, False]))
    assert (np.asarray(which).tolist(), np.asarray(metres).tolist()) == ([-1] * 3, [float("inf")] * 3)


def test_as_many_people_as_devices(rng):
    """R1, R2: as many people as devices"""
    people, devices, works = town(rng, 5, 5, broken=0)
    far = [[float(np.hypot(*(person - device))) for device in devices] for person in people]
    which, metres = nearest(people, devices, works)
    assert np.asarray(metres).tolist() == pytest.approx([min(row) for row in far])
    assert np.asarray(which).tolist() == [row.index(min(row)) for row in far]


def test_no_loop(expect):
    """R4: no loop over the people"""
    r = np.random.default_rng(4)
    devices, works = r.normal(0, 50, (7, 2)), np.array([True, False, True, True, False, True, True])
    expect.vectorised(nearest, lambda rows: (r.normal(0, 50, (rows, 2)), devices, works))


def test_whole_numbers():
    """R5: whole numbers, in any direction"""
    people, devices = np.array([[0, 0], [-30, -40]]), np.array([[3, 4], [-30, -41]])
    which, metres = nearest(people, devices, np.array([True, True]))
    assert (np.asarray(which).tolist(), np.asarray(metres).tolist()) == ([0, 1], pytest.approx([5.0, 1.0]))


def test_nothing_changed(rng):
    """R5: what came in stays as it was"""
    case = town(rng, 3, 4)
    before = [part.copy() for part in case]
    nearest(*case)
    assert all(np.array_equal(now, then) for now, then in zip(case, before, strict=True))


def test_the_library_says_so(rng):
    """R1, R2: the same as a tree of places in SciPy"""
    from scipy.spatial import KDTree

    r = np.random.default_rng(rng.randrange(10**6))
    people, devices, works = r.normal(0, 90, (53, 2)), r.normal(10, 90, (11, 2)), r.random(11) < 0.7
    works[3] = True
    metres, places = KDTree(devices[works]).query(people)
    which, found = nearest(people, devices, works)
    assert np.asarray(found).tolist() == pytest.approx(metres.tolist(), rel=1e-8)
    assert np.asarray(which).tolist() == np.flatnonzero(works)[places].tolist()


def test_many_towns(rng, agree, reference):
    """R1, R2, R3: a hundred and fifty towns"""
    cases = []
    for _ in range(150):
        n, k = rng.choice([1, 2, 3, 7]), rng.choice([1, 2, 3, 5])
        cases.append(town(rng, n, k, broken=rng.choice([0.0, 0.3, 0.9])))
    agree(nearest, reference.nearest, cases, tolerance=1e-9, size=lambda case: case[0].size + case[1].size)
