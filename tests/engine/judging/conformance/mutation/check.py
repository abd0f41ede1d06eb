from collections import Counter, defaultdict, deque

import changes
import pytest
from changes import Basket


def test_in_place():
    items = [1]
    assert changes.append(items, 2) is None
    assert items == [1, 2]
    mapping = {"a": 1}
    changes.clear(mapping)
    assert mapping == {}
    a, b = [1], [2]
    changes.swap(a, b)
    assert (a, b) == ([2], [1])
    grid = [[1, 2], [3, 4]]
    changes.flip(grid)
    assert grid == [[2, 1], [4, 3]]
    numbers = [1, 2]
    assert changes.double_all(numbers) is numbers
    assert numbers == [2, 4]
    table = {}
    changes.set_key(table, "a", "b", value=1)
    assert table == {"a": {"b": 1}}
    data = bytearray(3)
    changes.fill(data, 7)
    assert data == b"\x07\x07\x07"
    queue = deque([1, 2, 3])
    changes.rotate(queue)
    assert list(queue) == [3, 1, 2]


def test_other_containers():
    counter = Counter("aab")
    assert changes.merge(counter, "b") is counter
    assert counter == Counter(a=2, b=2)
    groups = defaultdict(list, {"x": [1]})
    changes.append(groups["x"], 2)
    changes.append(groups["y"], 3)
    assert groups == {"x": [1, 2], "y": [3]}
    numbers = {1, 2, 3}
    assert changes.intersect(numbers, {2, 3, 4}) is numbers
    assert numbers == {2, 3}


def test_not_changed():
    items = (1, 2)
    with pytest.raises(AttributeError):
        changes.append(items, 3)
    original = [3, 1]
    changes.sort(list(original))
    assert original == [3, 1]


def test_mutable_default():
    assert changes.add_default(1, []) == [1]
    first = changes.add_default(1)
    second = changes.add_default(2)
    assert first is second
    assert first == [1, 2]


def test_aliases():
    items = ["a"]
    basket = Basket(items)
    basket.add("b")
    assert items == ["a", "b"]
    items.append("c")
    assert basket.items == ["a", "b", "c"]
    assert basket.items is items
    basket.items.append("d")
    assert items[-1] == "d"
    assert basket.copy_items() == items
    assert basket.copy_items() is not items
    basket.forget()
    assert items == ["a", "b", "c", "d"]
    assert basket.items == []


def test_not_shared():
    first, second = Basket(), Basket()
    first.add(1)
    assert second.items == []


def test_attribute_containers():
    basket = Basket()
    basket.prices["x"] = 3
    assert basket.prices == {"x": 3}
    basket.items += [1, 2]
    assert basket.items == [1, 2]
    basket.items = [9]
    basket.add(10)
    assert basket.items == [9, 10]
    basket.items.sort(reverse=True)
    assert basket.copy_items() == [10, 9]


def test_same_twice():
    items = [1]
    changes.swap(items, items)
    assert items == [1]
    both = changes.nest(5)
    both["a"].append(6)
    assert both["b"] == [5, 6]
    assert both["a"] is both["b"]
    grid = [[0]] * 2
    changes.double_all(grid)
    assert len(grid) == 2


def test_kept():
    mine = [1]
    store = changes.remember(mine)
    mine.append(2)
    assert store[-1] == [1, 2]
    assert changes.remember([3])[0] == [1, 2]
    assert changes.remember([3])[0] is mine


def test_removal():
    items = list(range(6))
    changes.remove_evens(items)
    assert items == [1, 3, 5]
    assert changes.pop_first(items) == 1
    assert items == [3, 5]
    with pytest.raises(IndexError):
        changes.pop_first([])


def test_during_callbacks():
    seen = []

    def look(items):
        seen.append(list(items))
        items.append("look")

    items = []
    changes.call_twice(look, items)
    assert seen == [[], ["look", "between"]]
    assert items == ["look", "between", "look"]


def test_objects_of_the_test():
    class Person:
        def __init__(self):
            self.name = "old"
            self.members = []

    person = Person()
    changes.rename(person, "new")
    assert person.name == "new"
    changes.add_member(person, 1)
    assert person.members == [1]


def test_half_changed():
    items = [1, 2, "x"]
    with pytest.raises(TypeError):
        changes.double_all([1, None])
    changes.double_all(items)
    assert items == [2, 4, "xx"]


def test_shuffle():
    items = list(range(50))
    changes.shuffle(items)
    assert items != list(range(50))
    assert sorted(items) == list(range(50))


def test_cycles():
    items = [1]
    items.append(items)
    changes.append(items, 2)
    assert items[1] is items
    assert items[2] == 2


def test_large():
    items = list(range(10000))
    changes.append(items, 1)
    assert len(items) == 10001
    rows = [[i] for i in range(300)]
    changes.flip(rows)
    assert rows[299] == [299]


def test_fails():
    items = [1]
    changes.append(items, 2)
    assert items == [1]


def test_fails_alias():
    basket = Basket([1])
    assert basket.copy_items() is basket.items
