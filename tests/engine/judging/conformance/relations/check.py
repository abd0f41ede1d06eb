import enum
import os
import uuid
from collections import UserList
from collections.abc import Mapping, Sequence

import pytest

from family import Blob, Colour, Frozen, Level, Machine, Shape, delta, describe, is_iterable_type, kinds, parse_all


def test_enums_tell_their_bases():
    assert issubclass(Colour, enum.Enum)
    assert issubclass(Level, enum.IntEnum)
    assert issubclass(Level, enum.Enum)
    assert not issubclass(Colour, enum.IntEnum)
    assert isinstance(Colour.RED, enum.Enum)
    assert list(Colour) == [Colour.RED, Colour.BLUE]
    assert len(Colour) == 2
    assert Colour.RED in Colour


def test_registered_with_an_abstract_class():
    assert isinstance(Frozen(a=1), Mapping)
    assert not isinstance(Frozen(a=1), Sequence)
    assert issubclass(Frozen, Mapping)
    assert isinstance(Blob(), Shape)
    assert not isinstance(Frozen(), Shape)
    assert not isinstance(3, Shape)


def test_abstract_classes_cannot_be_made():
    with pytest.raises(TypeError):
        Shape()


def test_wrong_claim_of_an_abstract_class():
    assert isinstance(Frozen(), Shape)


class Later(delta):
    pass


def test_operators_of_a_class_written_small():
    assert 3 + delta(4) == 7
    assert 2 * delta(4) == 8
    assert delta(4) == 4
    assert delta(4) != 5
    assert 1 + Later(1) == 2
    assert isinstance(2 * Later(1), Later)


class Lamp:
    colour = "white"

    def part_lamp(self):
        return f"{self.colour} lamp"


class Bell(Lamp):
    def part_bell(self):
        return "bell"

    def describe(self):
        return ["first", *super().describe()]


class Bicycle(Bell, Machine):
    colour = "red"


class Cart(Machine, Lamp):
    pass


def test_mixins_of_the_check():
    bicycle = Bicycle()
    assert bicycle.parts == ["part_bell", "part_lamp", "part_motor"]
    assert bicycle.describe() == ["first", "bell", "red lamp", "motor"]
    assert isinstance(bicycle, Lamp)
    assert isinstance(bicycle, Bell)
    assert isinstance(bicycle, Machine)
    assert issubclass(Bicycle, Lamp)
    assert bicycle.log == ["machine"]


def test_mixins_come_in_order():
    cart = Cart()
    assert cart.describe() == ["white lamp", "motor"]
    assert [kind.__name__ for kind in Cart.__mro__[:3]] == ["Cart", "Machine", "Lamp"]


def test_wrong_expectation_of_mixins():
    assert Cart().describe() == ["motor"]


def test_classes_and_functions_of_python_are_the_same():
    assert kinds([uuid.UUID, os.path.join, len, str.lower]) == [True] * 4
    assert kinds([uuid.uuid4, os.path.split, max, str.upper]) == [False] * 4
    text = "12345678123456781234567812345678"
    assert parse_all(uuid.UUID, [text]) == [uuid.UUID(text)]
    assert parse_all(str.upper, ["a"]) == ["A"]


class Own:
    pass


class OwnEnum(enum.Enum):
    ONE = 1


class OwnList(UserList):
    pass


def test_classes_of_the_check_are_told():
    assert not is_iterable_type(Own)
    assert is_iterable_type(OwnEnum)
    assert describe(OwnEnum) == ["enum"]
    assert describe(OwnList) == ["sequence"]
    assert describe(Own) == []
