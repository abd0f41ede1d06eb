import abc
import functools
from typing import Generic, TypeVar

T = TypeVar("T")


class Animal(abc.ABC):
    """An animal."""

    count = 0
    legs = 4

    def __init__(self, name, *, age=0):
        self.name = name
        self._age = age
        self.friends = []
        Animal.count += 1

    @property
    def age(self):
        return self._age

    @age.setter
    def age(self, value):
        if value < 0:
            raise ValueError("age cannot be negative")
        self._age = value

    @abc.abstractmethod
    def speak(self): ...

    @classmethod
    def named(cls, name):
        return cls(name)

    @staticmethod
    def kingdom():
        return "animalia"

    def befriend(self, other):
        self.friends.append(other)
        other.friends.append(self)
        return self

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r})"


class Dog(Animal):
    def speak(self):
        return "Woof"

    def fetch(self, what="ball"):
        return f"{self.name} fetches {what}"


class Puppy(Dog):
    def speak(self):
        return super().speak().lower()


class Cat(Animal):
    legs = 4

    def speak(self):
        return "Meow"


class Stack(Generic[T]):
    def __init__(self, items=()):
        self._items = list(items)

    def push(self, item):
        self._items.append(item)

    def pop(self):
        if not self._items:
            raise IndexError("pop from an empty stack")
        return self._items.pop()

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return reversed(self._items)

    def __contains__(self, item):
        return item in self._items

    def __getitem__(self, index):
        return self._items[index]

    def __setitem__(self, index, value):
        self._items[index] = value

    def __delitem__(self, index):
        del self._items[index]

    def __bool__(self):
        return bool(self._items)

    def __eq__(self, other):
        return isinstance(other, Stack) and self._items == other._items

    def __call__(self, n):
        return self._items[-n:]


class Temperature:
    def __init__(self, degrees):
        self.degrees = degrees

    @property
    def fahrenheit(self):
        return self.degrees * 9 / 5 + 32

    def __str__(self):
        return f"{self.degrees} °C"

    def __format__(self, spec):
        return f"{self.degrees:{spec}} °C"

    def __hash__(self):
        return hash(self.degrees)

    def __eq__(self, other):
        return self.degrees == other.degrees

    def __lt__(self, other):
        return self.degrees < other.degrees


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class LinkedList:
    def __init__(self, values=()):
        self.head = None
        for value in reversed(list(values)):
            self.head = Node(value, self.head)

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next


class Singleton:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance


class Slotted:
    __slots__ = ("x",)

    def __init__(self, x):
        self.x = x


class Magic:
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return f"magic {name}"


class Lazy:
    @functools.cached_property
    def value(self):
        self.computed = getattr(self, "computed", 0) + 1
        return 42


class Money(int):
    def __str__(self):
        return f"${int(self)}"

    def double(self):
        return Money(self * 2)


class History(list):
    def latest(self):
        return self[-1]


class Config(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None


class Text(str):
    def shout(self):
        return self.upper() + "!"


class Outer:
    class Inner:
        value = 3


registry = {}


def register(cls):
    registry[cls.__name__] = cls
    return cls


@register
class Registered:
    pass


def describe(animal):
    return f"{animal.name} says {animal.speak()}"


def make(kind, *args):
    return {"dog": Dog, "cat": Cat}[kind](*args)
