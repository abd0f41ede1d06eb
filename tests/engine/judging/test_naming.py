"""What the checks and the reference say about names: which classes may compare themselves with plain data."""

from __future__ import annotations

import pytest

from marathon.engine.checking.naming import names_in

MODULES = frozenset(("answer",))
REFERENCE = """
import enum
from dataclasses import dataclass
from fractions import Fraction

class Vector:
    def __eq__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return self.x == other.x
    def __add__(self, other): return Vector()

class Money:
    def __eq__(self, other):
        return isinstance(other, (Money, int)) and self.cents == other

class Coin(Money):
    class Side:
        def __lt__(self, other): return True

@dataclass(order=True)
class Card:
    rank: int

class Colour(enum.Enum):
    RED = 1

class Ratio(Fraction): pass

class Trouble(ValueError): pass
"""


def classes():
    return names_in("from answer import Vector\n", MODULES, REFERENCE)["classes"]


@pytest.mark.parametrize(
    ("name", "methods"),
    [
        ("Vector", ["__add__"]),
        ("Money", ["__eq__"]),
        ("Coin", ["__eq__"]),
        ("Coin.Side", ["__lt__"]),
        ("Card", []),
        ("Colour", ["RED"]),
        ("Ratio", None),
        ("Trouble", []),
    ],
)
def test_methods_that_may_deal_with_plain_data(name, methods):
    assert classes()[name] == methods


def test_without_a_reference_nothing_is_known():
    found = names_in("from answer import Vector\n", MODULES, None)
    assert (found["classes"], found["brought"]) == (None, None)


def test_a_class_within_a_class_is_named_by_both():
    found = names_in(
        "import answer\nfrom answer import Tree\nTree.Node(1)\nanswer.Account.Item()\n", MODULES, None
    )
    assert {"Tree", "Tree.Node", "Account", "Account.Item"} <= set(found["theirs"])


def test_what_a_star_import_may_bring():
    brought = names_in("from answer import *\n", MODULES, REFERENCE)["brought"]
    assert {"Vector", "Card", "Fraction", "enum"} <= set(brought)
    assert "abs" not in brought


def test_broken_files_name_nothing():
    found = names_in("def (:\n", MODULES, "class :\n")
    assert (found["theirs"], found["classes"]) == ([], None)
