"""Typed values out of TOML, with the line of what is wrong."""

import pytest

from marathon.curriculum.sheet import Sheet
from marathon.curriculum.toml_file import read_toml


def table(text, first_line=1):
    return read_toml(Sheet("a.toml", text), first_line=first_line)


def test_lines_of_keys_and_tables():
    text = 'a = 1\n[one]\nb = 2\n[[many]]\nc = 3\n[[many]]\n"c" = 4\n  d = [\n  1,\n]\n[many.deep]\ne = 5\n'
    found = table(text, first_line=10)
    assert found.line("a") == 10
    assert found.table("one").line("b") == 12
    assert [entry.line("c") for entry in found.tables("many")] == [14, 16]
    assert found.tables("many")[1].line("d") == 17
    assert found.tables("many")[1].line("missing") == 15
    assert found.line("nowhere") == 10


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("a = 1\nb = \n", 2, "Invalid value"),
        ('a = "x\nb = 2\n', 1, "Illegal character"),
        ("a = 1\na = 2\n", 2, "Cannot overwrite a value"),
        ("a = [1,\n2\n", 2, "Unclosed array"),
    ],
)
def test_broken_toml_is_one_fault_at_its_line(text, line, what):
    sheet = Sheet("a.toml", text)
    assert read_toml(sheet, first_line=5) is None
    (fault,) = sheet.faults
    assert (fault.line, fault.rule) == (line + 4, "toml.syntax")
    assert what in fault.what
    assert "line" not in fault.what


def test_true_is_no_number_and_a_number_is_no_text():
    found = table("a = true\nb = 3\nc = [1, true]\nd = 2.5\n")
    found.number("a")
    found.words("b")
    assert found.numbers("c") == ()
    found.whole("d")
    assert [(fault.line, fault.rule) for fault in found.sheet.faults] == [
        (1, "key.type"),
        (2, "key.type"),
        (3, "key.type"),
        (4, "key.type"),
    ]


def test_a_default_stands_in_for_a_key_that_is_not_there():
    found = table("")
    assert found.words("a", "x") == "x"
    assert found.number("b", 2.5) == 2.5
    assert found.flag("c") is False
    assert found.texts("d") == ()
    assert found.tables("e") == []
    assert found.sheet.faults == []


def test_a_key_that_nobody_asked_for_is_unknown():
    found = table("hour = 3\n")
    found.number("hours", 1)
    found.close()
    (fault,) = found.sheet.faults
    assert (fault.rule, fault.mend) == ("key.unknown", "Did you mean `hours`?")
