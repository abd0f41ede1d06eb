"""How long one call takes, measured in sandboxes by the real judge."""

from __future__ import annotations

import shutil

import pytest
from stand_ins import TOY_PATH

from marathon.app.timing import TimeRow, compare_times, has_sizes
from marathon.app.wiring import open_marathon

X = "double-it"
SIZES = '''

def sizes(rng):
    """numbers in the list"""
    for count in (3, 100, 3000):
        yield count, double, ([rng.random() for _ in range(count)],)
'''


@pytest.fixture(scope="module")
def m(tmp_path_factory):
    place = tmp_path_factory.mktemp("learner")
    root = place / "content"
    shutil.copytree(TOY_PATH, root)
    checks = next(root.rglob("exercises/double-it/checks.py"))
    checks.write_text(checks.read_text() + SIZES)
    patch = pytest.MonkeyPatch()
    patch.setenv("MARATHON_CACHE", str(place / "cache"))
    with open_marathon(root, place / "home", warm=False) as opened:
        yield opened
    patch.undo()


def test_both_are_measured_at_every_size_and_the_slow_one_is_found_out(m):
    slow = "def double(number):\n    print('x')\n    for _ in range(2000):\n        pass\n    return number + number\n"
    times = compare_times(m, X, slow)
    assert times.unit == "numbers in the list"
    assert [row.size for row in times.rows] == [3, 100, 3000]
    assert all(row.mine > 0 and row.theirs > 0 for row in times.rows)
    assert times.rows[0].faster == "theirs"
    assert m.store.count() == 0


def test_what_does_not_come_to_an_end_has_no_times(m):
    assert compare_times(m, X, "def double(number):\n    return 1 / 0\n").rows == ()


def test_without_sizes_there_is_nothing_to_measure(m):
    exercise = m.path.find_exercise("greet-by-name")[1]
    assert not has_sizes(exercise)
    assert compare_times(m, "greet-by-name", "x") is None


@pytest.mark.parametrize(
    ("mine", "theirs", "faster"), [(1.0, 1.1, ""), (1.1, 1.0, ""), (1.0, 1.5, "mine"), (2.0, 1.0, "theirs")]
)
def test_only_a_real_difference_counts(mine, theirs, faster):
    assert TimeRow(1, mine, theirs).faster == faster
