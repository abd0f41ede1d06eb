import argparse
import collections.abc
import json
import types
import unittest

import pytest
import kinds
from kinds import Attributed, Names, Sealed, Sized, is_a_collection, is_function, is_hashable, is_iterable, numbers, plus


class NotIterable:
    __iter__ = None
    __hash__ = None

    def __getitem__(self, index):
        return index


class Derived(NotIterable):
    pass


class Box:
    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0

    def __contains__(self, item):
        return False


class Again(NotIterable):
    def __iter__(self):
        yield 1


def test_what_a_class_of_the_checks_has_not():
    assert not is_iterable(NotIterable())
    assert not is_iterable(Derived())
    assert is_iterable(Again())
    assert not is_hashable(NotIterable())
    assert is_hashable(object())
    assert is_a_collection(Box())
    assert not is_a_collection(NotIterable())
    assert not is_a_collection(Again())


def test_what_a_class_of_the_submission_has_not():
    with pytest.raises(TypeError):
        iter(Sealed())
    with pytest.raises(TypeError):
        hash(Sealed())
    with pytest.raises(TypeError):
        1 in Sealed()
    assert Sealed()[3] == 3
    assert not isinstance(Sealed(), collections.abc.Iterable)
    assert isinstance(Sized(), collections.abc.Iterable)


def test_kinds_by_equality():
    assert type(plus) == type(lambda: 0)
    assert type(plus) == types.FunctionType
    assert type(numbers()) == types.GeneratorType
    assert type(plus) != types.GeneratorType
    assert types.FunctionType == type(plus)
    assert type(Sized()) == Sized
    assert type(Sized()) != Sealed
    assert {Sized: 1, Sealed: 2}[Sealed] == 2
    assert is_function(plus)
    assert is_function(lambda: 0)
    assert not is_function(Sized)


def test_all_of_a_sized_one():
    assert list(Sized()) == ["a", "b", "c"]
    assert len(Sized()) == 3


def test_json_of_a_kind_of_dict():
    settings = Attributed()
    settings.a.b = 1
    settings.c = [1, 2]
    assert json.dumps(settings) == '{"a": {"b": 1}, "c": [1, 2]}'
    names = Names()
    names.add("Ada")
    assert json.dumps({"names": names}) == '{"names": ["Ada"]}'
    with pytest.raises(TypeError):
        json.dumps(Sized())


def test_methods_of_a_kind_of_dict():
    settings = Attributed({"__members__": 1})
    dir(settings)
    assert "__members__" in settings.keys()
    assert list(settings.items()) == [("__members__", 1)]


def test_fails_json():
    assert json.dumps(Attributed(a=1)) == "{}"


class KindsOfCase(unittest.TestCase):
    def test_type(self):
        self.assertEqual(type(plus), types.FunctionType)
        self.assertNotEqual(type(plus), Sized)


def test_fails_kind():
    assert type(plus) == types.GeneratorType


def test_fails_iterable():
    assert is_iterable(NotIterable())


def test_holders_of_attributes():
    assert kinds.read_arguments(["--number", "4"]) == argparse.Namespace(number=4)
    assert kinds.read_arguments([]) != argparse.Namespace(number=4)
    assert kinds.holder() == types.SimpleNamespace(a=1, b=[2])
    assert types.SimpleNamespace(a=1, b=[2]) == kinds.holder()
    assert kinds.holder() != types.SimpleNamespace(a=1, b=[3])


def test_another_holder():
    assert kinds.holder() == types.SimpleNamespace(a=2, b=[2])
