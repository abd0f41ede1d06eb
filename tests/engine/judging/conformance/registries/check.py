import codecs

import pytest

import plug
from plug import Door, Guard, Refused, Shell, command, dressed, report_of, trace_of


class Own(Shell):
    @command("add")
    def add(self, first, second):
        """Add two numbers."""
        return int(first) + int(second)

    @command("shout", "cry")
    def shout(self, word):
        return word.upper()

    def quiet(self):
        return "not a command"


def test_marked_methods_are_found():
    shell = Own()
    assert shell.run("add 2 3") == 5
    assert shell.run("cry no") == "NO"
    assert shell.run("help") == ["?", "add", "cry", "help", "shout"]


def test_unmarked_methods_are_not():
    with pytest.raises(LookupError, match="unknown command: quiet"):
        Own().run("quiet")


def test_documented():
    assert Own().describe("add") == "Add two numbers."
    assert Own().describe("shout") is None


def test_marks_can_be_read_back():
    assert Own.add.names == ("add",)
    assert Own.table.keys() == {"add", "shout", "cry", "help", "?"}


def test_wrong_expectation_of_marks():
    assert Own.shout.names == ("shout",)


def test_what_a_check_writes_on_a_function_is_copied():
    def named():
        return 1

    named.label = "one"
    named.parts = [1, 2]
    made = dressed(named)
    assert made() == 1
    assert made.label == "one"
    assert made.parts == [1, 2]
    assert not hasattr(made, "other")


class Forgetful(Door):
    def open(self, key):
        try:
            return super().open(key)
        except Refused as refused:
            refused.payload = None
            raise


class Telling(Door):
    def open(self, key):
        try:
            return super().open(key)
        except Refused as refused:
            refused.extra = "told"
            refused.payload = (refused.payload, refused.extra)
            raise


def test_error_changed_on_its_way():
    assert Door().try_open("left") == (False, "left")
    assert Forgetful().try_open("left") == (False, None)
    assert Telling().try_open("left") == (False, ("left", "told"))
    assert Telling().try_open("right") == (True, "open")


def test_error_changed_by_hand():
    error = Refused("no", payload=1)
    error.payload = 2
    assert error.payload == 2
    error.new = [3]
    assert error.new == [3]
    assert str(error) == "no"
    assert error.args == ("no",)


def test_report_of_a_block():
    with Guard() as guard:
        raise ValueError("inside")
    assert guard.has_trace
    assert guard.report.startswith("Traceback (most recent call last):\n")
    assert guard.report.endswith("ValueError: inside\n")


def test_a_block_that_is_fine():
    with Guard() as guard:
        pass
    assert not guard.has_trace
    assert guard.report == ""


def test_other_errors_go_on():
    with pytest.raises(KeyError), Guard() as guard:
        {}["x"]
    assert guard.report.endswith("KeyError: 'x'\n")


def test_report_of_a_callback():
    def broken():
        raise RuntimeError("in the check")

    report = report_of(broken)
    assert report.startswith("Traceback (most recent call last):\n")
    assert report.endswith("RuntimeError: in the check\n")
    assert report_of(lambda: 1) == "fine"


def test_trace_of_errors():
    try:
        raise ValueError
    except ValueError as error:
        assert trace_of(error)
    assert not trace_of(ValueError())
    assert plug.trace_of(OSError()) is False


def test_wrong_report():
    assert report_of(lambda: 1 / 0) == "fine"


def test_codec():
    assert "Ab".encode("swapped") == b"aB"
    assert b"aB".decode("swapped") == "Ab"
    assert codecs.lookup("swapped").name == "swapped"
    with pytest.raises(UnicodeEncodeError):
        "ä".encode("swapped")
    assert "ä".encode("swapped", "ignore") == b""
    with pytest.raises(LookupError):
        "a".encode("nobody_has_this")


def test_wrong_expectation_of_the_codec():
    assert "Ab".encode("swapped") == b"Ab"
