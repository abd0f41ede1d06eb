"""The content is updated in the middle of an exercise: nothing is stranded, and words say what happened."""

from __future__ import annotations

import shutil

import pytest
from stand_ins import TOY_PATH

from marathon.app.submit import check
from marathon.app.updates import find_update, keep_orphan
from marathon.app.versions import gone_exercises, list_versions
from marathon.app.work import keep_own_start, read_work, reset_work, save_work
from marathon.core.errors import NotFound

X = "double-it"
HALF = "def double(number):\n    half = number\n"


@pytest.fixture
def content(tmp_path):
    """A copy of the toy path, whose exercise a test may change."""
    root = tmp_path / "content"
    shutil.copytree(TOY_PATH, root)
    return next(root.rglob("exercises/double-it"))


@pytest.fixture
def restart(wire, content):
    """Starts Marathon on the content as it is then; what ran before has ended, perhaps without a word."""
    root = next(parent for parent in content.parents if (parent / "path.toml").is_file())
    return lambda: wire(root)


def rename(content, new, **more):
    """What an author does: the folder has a new name, the front matter says the old one."""
    there = content.with_name(new)
    shutil.copytree(content, there)
    sheet = there / "exercise.md"
    text = sheet.read_text().replace('module = "double_it"', f'module = "{more.get("module", "double_it")}"')
    sheet.write_text(text.replace("+++\n", '+++\nwas = ["double-it"]\n', 1))
    checks = there / "checks.py"
    checks.write_text(checks.read_text().replace("from double_it", f"from {more.get('module', 'double_it')}"))
    lesson = content.parents[1] / "lesson.md"
    block = f":::{{exercise}} {new}\n:::\n"
    if more.get("keep"):
        lesson.write_text(
            lesson.read_text().replace(
                ":::{exercise} double-it\n:::\n", f":::{{exercise}} double-it\n:::\n\n{block}"
            )
        )
    else:
        lesson.write_text(lesson.read_text().replace(":::{exercise} double-it\n:::\n", block))
        shutil.rmtree(content)
    return there


def test_a_renamed_exercise_brings_the_half_written_answer_along(restart, content):
    m = restart()
    read_work(m, X)
    save_work(m, X, HALF)
    rename(content, "twice", module="twice")
    m = restart()
    work = read_work(m, X)
    assert (work.exercise, work.code, work.path.name) == ("twice", HALF, "twice.py")
    update = find_update(m, "twice")
    assert (update.change, update.old) == ("renamed", X)
    assert HALF in [version.code for version in list_versions(m, "twice")]


def test_what_only_lay_in_the_old_file_comes_along_too(restart, content):
    m = restart()
    old = read_work(m, X).path
    old.write_text("# by an editor, never seen by a window\n")
    rename(content, "twice", module="twice")
    m = restart()
    assert read_work(m, "twice").code == "# by an editor, never seen by a window\n"
    assert old.exists()


def test_the_words_are_gone_once_something_was_done(restart, content):
    m = restart()
    read_work(m, X)
    save_work(m, X, HALF)
    rename(content, "twice", module="twice")
    m = restart()
    read_work(m, "twice")
    assert find_update(m, "twice")
    check(m, "twice", HALF)
    assert find_update(m, "twice") is None


def test_of_a_divided_exercise_one_part_has_the_work_and_both_have_the_history(restart, content):
    m = restart()
    read_work(m, X)
    save_work(m, X, HALF)
    second = rename(content, "twice-part-two", module="part_two", keep=True)
    rename(content, "twice-part-one", module="part_one")
    assert second.is_dir()
    m = restart()
    first, other = (m.path.find_exercise(name)[1] for name in ("twice-part-one", "twice-part-two"))
    assert first.was == other.was == (X,)
    heirs = {name: read_work(m, name).code for name in ("twice-part-one", "twice-part-two")}
    assert sorted(code == HALF for code in heirs.values()) == [False, True]
    changes = {name: find_update(m, name).change for name in heirs}
    assert sorted(changes.values()) == ["split_with_yours", "split_without"]
    for name, change in changes.items():
        assert (heirs[name] == HALF) is (change == "split_with_yours")
        assert HALF in [version.code for version in list_versions(m, name)]
    assert read_work(m, X).code == HALF


def test_what_was_written_for_a_removed_exercise_can_be_reached(restart, content):
    m = restart()
    save_work(m, X, HALF)
    lesson = content.parents[1] / "lesson.md"
    lesson.write_text(lesson.read_text().replace(":::{exercise} double-it\n:::\n", ""))
    shutil.rmtree(content)
    m.close()
    m = restart()
    assert m.path.find_exercise(X) is None
    assert gone_exercises(m) == (X,)
    assert [version.code for version in list_versions(m, X)] == [HALF]
    keep_orphan(m, X, "typed after it was gone\n")
    keep_orphan(m, X, "typed after it was gone\n")
    assert [version.code for version in list_versions(m, X)] == ["typed after it was gone\n", HALF]


def test_nothing_is_kept_for_an_exercise_that_never_was(m):
    with pytest.raises(NotFound):
        keep_orphan(m, "never-was", "x\n")


def new_starter(content):
    (content / "starter.py").write_text("def double(number):\n    result = ...\n    return result\n")


def test_a_new_starter_leaves_a_half_written_answer_alone_and_says_so(restart, content):
    m = restart()
    read_work(m, X)
    save_work(m, X, HALF)
    new_starter(content)
    m = restart()
    assert read_work(m, X).code == HALF
    update = find_update(m, X)
    assert update.change == "new_starter"
    assert "not written yet" in update.known_start
    assert "result = ..." in update.new_start
    keep_own_start(m, X)
    assert find_update(m, X) is None
    assert read_work(m, X).code == HALF


def test_starting_over_is_from_the_new_starter(restart, content):
    m = restart()
    read_work(m, X)
    save_work(m, X, HALF)
    new_starter(content)
    m = restart()
    reset_work(m, X)
    assert "result = ..." in read_work(m, X).code
    assert find_update(m, X) is None


def test_an_untouched_file_gets_the_new_starter(restart, content):
    m = restart()
    read_work(m, X)
    new_starter(content)
    m = restart()
    work = read_work(m, X)
    assert "result = ..." in work.code
    assert work.untouched
    assert find_update(m, X) is None
