import random


def append(items, value):
    items.append(value)


def clear(mapping):
    mapping.clear()


def swap(a, b):
    a[:], b[:] = list(b), list(a)


def flip(grid):
    for row in grid:
        row.reverse()


def double_all(items):
    for i in range(len(items)):
        items[i] *= 2
    return items


def merge(target, other):
    target.update(other)
    return target


def add_default(value, items=[]):
    items.append(value)
    return items


class Basket:
    def __init__(self, items=None):
        self.items = items if items is not None else []
        self.prices = {}

    def add(self, item):
        self.items.append(item)

    def copy_items(self):
        return list(self.items)

    def forget(self):
        self.items = []


def nest(value):
    inner = [value]
    return {"a": inner, "b": inner}


def remember(items, store=[]):
    store.append(items)
    return store


def shuffle(items):
    random.shuffle(items)


def sort(items):
    items.sort()


def remove_evens(items):
    items[:] = [item for item in items if item % 2]


def pop_first(items):
    return items.pop(0)


def set_key(table, *path, value):
    for key in path[:-1]:
        table = table.setdefault(key, {})
    table[path[-1]] = value


def fill(data, byte):
    for i in range(len(data)):
        data[i] = byte


def call_twice(function, items):
    function(items)
    items.append("between")
    function(items)


def rename(person, name):
    person.name = name


def add_member(group, member):
    group.members.append(member)


def rotate(queue):
    queue.rotate(1)


def intersect(a, b):
    a &= b
    return a
