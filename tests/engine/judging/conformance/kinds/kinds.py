import argparse
import collections.abc
import types


def is_iterable(value):
    try:
        iter(value)
    except TypeError:
        return False
    return True


def is_hashable(value):
    return isinstance(value, collections.abc.Hashable)


def is_a_collection(value):
    return isinstance(value, collections.abc.Collection)


def is_function(value):
    return isinstance(value, types.FunctionType)


def plus(number):
    return number + 1


def numbers():
    yield 1


class Sealed:
    """Has items, but is no iterable."""

    __iter__ = None
    __hash__ = None
    __contains__ = None

    def __getitem__(self, index):
        return index


class Sized:
    def __len__(self):
        return 3

    def __iter__(self):
        yield from "abc"


class Attributed(dict):
    """Its items are its attributes, and what it has not is made: `settings.a.b = 1`."""

    def __getattr__(self, name):
        return self[name]

    def __missing__(self, name):
        self[name] = made = type(self)()
        return made

    def __setattr__(self, name, value):
        self[name] = value


class Names(list):
    def add(self, name):
        self.append(name)


def read_arguments(line):
    parser = argparse.ArgumentParser()
    parser.add_argument("--number", type=int, default=1)
    return parser.parse_args(line)


def holder():
    return types.SimpleNamespace(a=1, b=[2])
