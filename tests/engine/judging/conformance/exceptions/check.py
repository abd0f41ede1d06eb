import warnings

import bank
import pytest
from bank import BankError, Closed, Insufficient, withdraw


def test_builtin():
    with pytest.raises(KeyError):
        bank.look_up({}, "x")
    with pytest.raises(KeyError) as caught:
        bank.look_up({}, "x")
    assert caught.value.args == ("x",)
    assert str(caught.value) == "'x'"
    with pytest.raises(LookupError):
        bank.look_up([], 3)
    with pytest.raises(IndexError, match="out of range"):
        bank.look_up([], 3)
    with pytest.raises(TypeError):
        bank.look_up(5, 1)


def test_own():
    with pytest.raises(Insufficient) as caught:
        withdraw(1, 5)
    assert caught.type is Insufficient
    assert caught.value.needed == 5
    assert caught.value.available == 1
    assert caught.value.missing() == 4
    assert str(caught.value) == "needed 5, available 1"
    assert isinstance(caught.value, BankError)
    with pytest.raises(BankError):
        withdraw(1, 5)
    with pytest.raises(Exception, match=r"needed \d"):
        withdraw(1, 5)
    assert withdraw(5, 1) == 4


def test_mixed_bases():
    with pytest.raises(ValueError):
        bank.close()
    with pytest.raises(Closed):
        bank.close()
    with pytest.raises(BankError):
        bank.close()
    assert issubclass(Closed, ValueError)
    assert Closed.__mro__[1] is BankError


def test_not_caught_by_others():
    with pytest.raises(Insufficient):
        try:
            withdraw(1, 5)
        except ValueError:
            pytest.fail("not a ValueError")


def test_chains():
    with pytest.raises(BankError) as caught:
        bank.parse("x")
    assert isinstance(caught.value.__cause__, ValueError)
    with pytest.raises(BankError) as caught:
        bank.parse_hiding("x")
    assert caught.value.__cause__ is None


def test_own_text():
    with pytest.raises(bank.Custom) as caught:
        bank.custom()
    assert str(caught.value) == "custom text"
    with pytest.raises(bank.KeywordOnly) as caught:
        bank.keyword()
    assert caught.value.code == 7


def test_groups():
    with pytest.raises(ExceptionGroup) as caught:
        bank.several()
    assert len(caught.value.exceptions) == 2
    assert isinstance(caught.value.exceptions[0], ValueError)


def test_exits():
    with pytest.raises(SystemExit) as caught:
        bank.leave(3)
    assert caught.value.code == 3
    with pytest.raises(KeyboardInterrupt):
        bank.stop()
    with pytest.raises(BaseException):
        bank.base()


def test_assertions():
    assert bank.check(1) == 1
    with pytest.raises(AssertionError, match="positive"):
        bank.check(0)


def test_warnings():
    with pytest.warns(DeprecationWarning, match="new"):
        assert bank.old() == 1
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        bank.old()
    assert len(found) == 1
    assert issubclass(found[0].category, DeprecationWarning)


def test_recursion():
    with pytest.raises(RecursionError):
        bank.deep(0)


def test_slips():
    with pytest.raises(AttributeError):
        bank.attribute()
    with pytest.raises(NameError, match="undefined_name"):
        bank.name()
    with pytest.raises(OSError):
        bank.os_error()
    with pytest.raises(FileNotFoundError) as caught:
        bank.os_error()
    assert caught.value.errno == 2
    with pytest.raises(UnicodeDecodeError):
        bank.unicode()
    with pytest.raises(StopIteration):
        bank.stop_iteration()
    with pytest.raises(BankError):
        bank.raise_class()


def test_raised_here_caught_there():
    def fail():
        raise ValueError("mine")

    assert bank.catch(fail) == "caught mine"
    assert bank.catch(lambda: None) == "nothing"

    def fail_own():
        raise BankError("own")

    error = bank.catch(fail_own)
    assert isinstance(error, BankError)
    assert error.args == ("own",)

    class Mine(Exception):
        pass

    def fail_mine():
        raise Mine("through")

    with pytest.raises(Mine):
        bank.reraise(fail_mine)


def test_as_values():
    error = bank.make_error()
    assert error.args == ("made", 1)
    assert isinstance(error, BankError)
    assert isinstance(Insufficient(2, 1), Insufficient)
    assert Insufficient(2, 1).missing() == 1


def test_notes():
    with pytest.raises(ValueError, match="^noted"):
        bank.with_notes()


def test_expected_raise_fails():
    with pytest.raises(Insufficient):
        withdraw(5, 1)


def test_wrong_kind_fails():
    with pytest.raises(TypeError):
        withdraw(1, 5)


def test_wrong_match_fails():
    with pytest.raises(Insufficient, match="nothing like it"):
        withdraw(1, 5)


def test_exit_fails():
    bank.leave(0)


def test_uncaught_fails():
    bank.custom()


def test_base_fails():
    bank.base()


def test_raises_as_function():
    pytest.raises(ZeroDivisionError, bank.look_up, [1], "x") if False else None
    caught = pytest.raises(KeyError, bank.look_up, {}, "x")
    assert caught.value.args[0] == "x"
