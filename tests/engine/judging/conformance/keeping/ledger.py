"""Things that are kept: pickled, copied, wrapped."""

import functools


class Account:
    def __init__(self, owner, entries=()):
        self.owner, self.entries = owner, list(entries)

    def __eq__(self, other):
        return isinstance(other, Account) and (self.owner, self.entries) == (other.owner, other.entries)

    def __hash__(self):
        return hash(self.owner)

    def total(self):
        return sum(self.entries)


class Forgetful(Account):
    def __getstate__(self):
        return {"owner": self.owner, "entries": []}


def counted(function):
    """A decorator that counts calls."""

    @functools.wraps(function)
    def wrapper(*arguments, **named):
        wrapper.calls += 1
        return function(*arguments, **named)

    wrapper.calls = 0
    return wrapper


def defaults_of(function):
    return function.__defaults__


def key(self, *arguments, **named):
    return (self, arguments, tuple(sorted(named.items())))


LIMIT = 100


class Remembered:
    """A decorator for methods: the first answer of each object is kept."""

    def __init__(self, function):
        self.function = function

    def __set_name__(self, owner, name):
        self.kept_as = f"kept_{name}"

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if not hasattr(instance, self.kept_as):
            setattr(instance, self.kept_as, self.function(instance))
        return getattr(instance, self.kept_as)


def refuse():
    try:
        {}["missing"]
    except KeyError:
        raise ValueError("not there") from None
