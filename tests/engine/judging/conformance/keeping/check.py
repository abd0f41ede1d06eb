import pickle

import ledger
import pytest
from ledger import Account, Forgetful, counted, defaults_of


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickled_and_back(protocol):
    account = Account("Ann", [1, 2])
    again = pickle.loads(pickle.dumps(account, protocol))
    assert again == account
    assert again is not account
    assert again.total() == 3


def test_own_state():
    again = pickle.loads(pickle.dumps(Forgetful("Ann", [1, 2])))
    assert again.entries == []


def test_own_state_wrongly():
    again = pickle.loads(pickle.dumps(Forgetful("Ann", [1, 2])))
    assert again.entries == [1, 2]


def test_several_in_one_list():
    one, other = pickle.loads(pickle.dumps([Account("Ann", [1]), Account("Bea", [2])]))
    assert (one.owner, other.total()) == ("Ann", 2)


def test_wrapped_function_of_the_checks():
    @counted
    def double(number):
        """Twice."""
        return 2 * number

    assert [double(1), double(number=2)] == [2, 4]
    assert double.calls == 2
    assert (double.__name__, double.__doc__) == ("double", "Twice.")


def test_defaults():
    assert defaults_of(lambda a, b=1, c=2: a) == (1, 2)
    assert defaults_of(lambda a: a) is None


def test_an_argument_called_self():
    assert ledger.key("x", 1, b=2) == ("x", (1,), (("b", 2),))
    assert ledger.key(self="x") == ("x", (), ())


def test_names_of_the_module():
    names = vars(ledger)
    assert names["LIMIT"] == 100
    assert "missing" not in names
    names["LIMIT"] = 7
    assert ledger.LIMIT == 7
    del ledger.__dict__["LIMIT"]
    assert not hasattr(ledger, "LIMIT")
    ledger.LIMIT = 100
    with pytest.raises(KeyError):
        names["missing"]


def test_a_descriptor_in_a_class_of_the_checks():
    calls = []

    class Room:
        @ledger.Remembered
        def area(self):
            calls.append(self)
            return 12

    room = Room()
    assert (room.area, room.area, Room().area) == (12, 12, 12)
    assert len(calls) == 2
    assert isinstance(Room.area, ledger.Remembered)


def test_a_function_becomes_a_method():
    class Mine:
        key = ledger.key

    mine = Mine()
    assert mine.key(1, b=2) == (mine, (1,), (("b", 2),))


def test_a_context_that_was_left_out():
    with pytest.raises(ValueError, match="not there") as caught:
        ledger.refuse()
    assert caught.value.__suppress_context__
    assert caught.value.__cause__ is None
