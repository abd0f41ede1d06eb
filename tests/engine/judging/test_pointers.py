"""Whether two lists hold the very same objects: as item by item, and much faster."""

from __future__ import annotations

import pytest

from marathon.engine import pointers


@pytest.mark.parametrize("count", [0, 1, pointers.LARGE - 1, pointers.LARGE, 5000])
def test_the_same_objects_and_no_equal_ones(count):
    items = [float(number) for number in range(count)]
    assert pointers.same_items(items, list(items))
    assert not pointers.same_items(items, [*items, 1.0])
    if count:
        assert not pointers.same_items(items, [*items[:-1], float(count - 1)])
        assert not pointers.same_items([True, *items[1:]], [1, *items[1:]])


def test_no_object_is_asked_whether_it_is_equal():
    class Proud:
        def __eq__(self, other):
            raise AssertionError

        __hash__ = None

    items = [Proud() for _ in range(500)]
    assert pointers.same_items(items, items.copy())
    assert not pointers.same_items(items, [*items[:-1], Proud()])


def test_without_a_block_of_pointers(monkeypatch):
    monkeypatch.setattr(pointers, "_FAST", False)
    items = list(range(1000, 3000))
    assert pointers.same_items(items, list(items))
    assert not pointers.same_items(items, [*items[:-1], None])
