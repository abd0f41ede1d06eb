"""Every version of an answer can be looked at and brought back, and nothing is lost by it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from marathon.app.hints import open_hint
from marathon.app.submit import check
from marathon.app.versions import find_version, gone_exercises, list_versions, restore_version
from marathon.app.work import LONGEST, keep_both, put_work, read_work, reset_work, save_work
from marathon.core.errors import NotFound, WrongUse

X = "double-it"


def texts(m):
    return [version.code for version in list_versions(m, X)]


def test_attempts_and_saves_stand_in_order_the_newest_first(m, clock):
    save_work(m, X, "one\n")
    clock.forward(minutes=2)
    save_work(m, X, "two\n")
    check(m, X, "three\n")
    assert texts(m) == ["three\n", "two\n", "one\n"]
    newest = list_versions(m, X)[0]
    assert (newest.way, newest.outcome, newest.held, newest.total) == ("attempt", "not_yet", 1, 2)


def test_the_save_of_a_text_that_is_there_already_is_no_version(m):
    check(m, X, "one\n")
    check(m, X, "one\n")
    assert [version.way for version in list_versions(m, X)] == ["attempt", "attempt"]


def test_an_attempt_tells_how_many_hints_were_open(m):
    open_hint(m, X, 1)
    check(m, X, "one\n")
    open_hint(m, X, 2)
    check(m, X, "two\n")
    assert [version.hints for version in list_versions(m, X)] == [2, 1]


def test_bringing_back_keeps_what_is_there_as_a_version(m):
    check(m, X, "first\n")
    save_work(m, X, "second, not checked\n")
    first = next(version for version in list_versions(m, X) if version.code == "first\n")
    work = restore_version(m, X, first.id)
    assert work.code == "first\n"
    assert work.path.read_text() == "first\n"
    assert [v.way for v in list_versions(m, X)][:2] == ["restored", "kept"]
    assert "second, not checked\n" in texts(m)
    kept = list_versions(m, X)[1]
    assert restore_version(m, X, kept.id).code == "second, not checked\n"


def test_what_another_editor_wrote_is_kept_before_a_version_comes_back(m):
    check(m, X, "first\n")
    read_work(m, X).path.write_text("by another editor\n")
    restore_version(m, X, list_versions(m, X)[0].id)
    assert "by another editor\n" in texts(m)


def test_starting_over_leaves_a_version_that_can_come_back(m):
    save_work(m, X, "mine\n")
    copy = reset_work(m, X)
    version = list_versions(m, X)[0]
    assert (version.way, version.code, version.aside) == ("set_aside", "mine\n", copy.name)
    assert restore_version(m, X, version.id).code == "mine\n"


def test_a_lost_file_comes_back_as_it_was_brought_back(m):
    check(m, X, "first\n")
    check(m, X, "second\n")
    restore_version(m, X, list_versions(m, X)[1].id)
    read_work(m, X).path.unlink()
    assert read_work(m, X).code == "first\n"


def test_two_texts_that_met_are_kept_once(m):
    keep_both(m, X, ("mine\n", "theirs\n"), framework="")
    keep_both(m, X, ("mine\n", "theirs\n"), framework="")
    assert sorted(texts(m)) == ["mine\n", "theirs\n"]


def test_nothing_too_long_is_put_in(m):
    with pytest.raises(WrongUse, match="at most"):
        put_work(m, X, "#" * (LONGEST + 1), why="met")


def test_what_is_not_there_is_not_found(m):
    with pytest.raises(NotFound):
        find_version(m, X, "no-such-version")
    with pytest.raises(NotFound):
        list_versions(m, "no-such-exercise")
    assert list_versions(m, X) == ()


def test_nothing_is_gone_as_long_as_the_path_has_it(m, clock):
    clock.forward(minutes=1)
    check(m, X, "one\n")
    assert gone_exercises(m) == ()
    assert list_versions(m, X)[0].at - clock.now < timedelta(0)
