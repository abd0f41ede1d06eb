"""Tools."""

from __future__ import annotations

import functools
from typing import Optional


def annotated(a: int, b: str = "x", *args: float, flag: bool = False, **more) -> Optional[list]:
    """Does something.

    At length.
    """
    return None


def plain(x, y):
    total = x + y
    return total


lambda_ = lambda x: x * 2

partial = functools.partial(plain, 1)


class Thing:
    """A thing."""

    size: int = 3

    def method(self, a, b=2):
        """A method."""
        return a + b

    @staticmethod
    def static(x):
        return x

    @classmethod
    def make(cls):
        return cls()

    @property
    def prop(self):
        """A property."""
        return 1

    def recursive(self, n):
        return 1 if n == 0 else n * self.recursive(n - 1)


class Child(Thing):
    def method(self, a, b=3):
        return super().method(a, b)


def uses_loop(items):
    for item in items:
        pass
    return items


def generator():
    yield 1
