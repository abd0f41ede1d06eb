"""A file that two windows and an editor write to: nobody writes over what they have not seen."""

from __future__ import annotations

import pytest

from marathon.app.last_attempt import standing_attempt
from marathon.app.submit import check
from marathon.app.versions import list_versions
from marathon.app.work import look_at_work, mark_of, read_work, save_work
from marathon.core.errors import ChangedMeanwhile

X = "double-it"


def test_who_has_seen_the_text_may_write_over_it(m):
    seen = read_work(m, X).mark
    save_work(m, X, "one\n", seen=seen)
    save_work(m, X, "two\n", seen=mark_of("one\n"))
    assert read_work(m, X).code == "two\n"


def test_who_has_not_seen_it_does_not_and_both_are_kept(m):
    seen = read_work(m, X).mark
    read_work(m, X).path.write_text("by an editor\n")
    with pytest.raises(ChangedMeanwhile) as caught:
        save_work(m, X, "in the window\n", seen=seen)
    assert (caught.value.mine, caught.value.theirs) == ("in the window\n", "by an editor\n")
    assert read_work(m, X).code == "by an editor\n"
    assert {version.code for version in list_versions(m, X)} == {"in the window\n", "by an editor\n"}
    assert {version.why for version in list_versions(m, X)} == {"met"}


def test_the_same_text_from_two_sides_is_no_meeting(m):
    seen = read_work(m, X).mark
    read_work(m, X).path.write_text("same\n")
    save_work(m, X, "same\n", seen=seen)
    assert read_work(m, X).code == "same\n"


def test_who_says_nothing_of_what_they_saw_writes_as_before(m):
    read_work(m, X).path.write_text("by an editor\n")
    save_work(m, X, "from the command line\n")
    assert read_work(m, X).code == "from the command line\n"


def test_a_second_window_learns_of_what_the_first_saved(m):
    seen = read_work(m, X).mark
    assert look_at_work(m, X, seen) is None
    save_work(m, X, "one\n", seen=seen)
    assert look_at_work(m, X, seen) == "one\n"
    assert look_at_work(m, X, mark_of("one\n")) is None


def test_what_an_editor_wrote_is_in_the_history_once_a_window_saw_it(m):
    work = read_work(m, X)
    work.path.write_text("by an editor\n")
    look_at_work(m, X, work.mark)
    assert "by an editor\n" in [version.code for version in list_versions(m, X)]


def test_the_latest_attempt_stands_while_its_text_does(m):
    check(m, X, "one\n")
    standing = standing_attempt(m, read_work(m, X))
    assert standing.verdict.outcome == "not_yet"
    assert standing.number == 1
    save_work(m, X, "two\n")
    assert standing_attempt(m, read_work(m, X)) is None


def test_an_attempt_at_an_older_exercise_does_not_stand(m):
    check(m, X, "one\n")
    m.hashes = {**m.hashes, X: "another content"}
    assert standing_attempt(m, read_work(m, X)) is None
