"""Errors say what happened, where, and how to mend it."""

from __future__ import annotations

from marathon.core.errors import MarathonError, NotFound, StoreLocked, StoreTrouble, WrongUse


def test_an_error_reads_as_one_text():
    fault = StoreLocked("Somebody holds it.", where="/home/x.db", mend="Close the other.")
    assert str(fault) == "Somebody holds it. (/home/x.db) Close the other."
    assert isinstance(fault, StoreTrouble)
    assert isinstance(fault, MarathonError)


def test_what_is_empty_is_left_out():
    assert str(MarathonError("It stopped.")) == "It stopped."


def test_names_that_come_near_are_offered():
    fault = NotFound("exercise", "overtme-pay", ["greet", "overtime-pay", "overtime-bonus"])
    assert fault.near[0] == "overtime-pay"
    assert str(fault).startswith("There is no exercise called 'overtme-pay'. Did you mean `overtime-pay`")
    assert isinstance(fault, WrongUse)


def test_where_nothing_comes_near_the_path_is_named():
    assert str(NotFound("course", "zzz", ["numbers"])) == (
        "There is no course called 'zzz'. Look at the path for its courses."
    )
