import functools
import math
from collections.abc import Set


class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y)

    def __mul__(self, factor):
        if isinstance(factor, Vector):
            return self.x * factor.x + self.y * factor.y
        return Vector(self.x * factor, self.y * factor)

    __rmul__ = __mul__

    def __truediv__(self, factor):
        return Vector(self.x / factor, self.y / factor)

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __abs__(self):
        return math.hypot(self.x, self.y)

    def __iadd__(self, other):
        self.x += other.x
        self.y += other.y
        return self

    def __eq__(self, other):
        if isinstance(other, tuple):
            return (self.x, self.y) == other
        if not isinstance(other, Vector):
            return NotImplemented
        return (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __bool__(self):
        return bool(self.x or self.y)

    def __repr__(self):
        return f"Vector({self.x}, {self.y})"

    def __iter__(self):
        yield self.x
        yield self.y

    def __getitem__(self, index):
        return (self.x, self.y)[index]

    def __len__(self):
        return 2

    def __matmul__(self, other):
        return self * other

    def __round__(self, digits=0):
        return Vector(round(self.x, digits), round(self.y, digits))

    def __complex__(self):
        return complex(self.x, self.y)


@functools.total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts


class Amount:
    def __init__(self, cents):
        self.cents = cents

    def __int__(self):
        return self.cents // 100

    def __float__(self):
        return self.cents / 100

    def __index__(self):
        return self.cents

    def __eq__(self, other):
        if isinstance(other, (int, float)):
            return self.cents == other * 100
        return self.cents == other.cents

    def __add__(self, other):
        return Amount(self.cents + (other.cents if isinstance(other, Amount) else other * 100))

    __radd__ = __add__

    def __lt__(self, other):
        return float(self) < float(other)

    def __pow__(self, n):
        return self.cents**n

    def __divmod__(self, n):
        return divmod(self.cents, n)

    def __floordiv__(self, n):
        return self.cents // n

    def __mod__(self, n):
        return self.cents % n

    def __and__(self, n):
        return self.cents & n

    def __lshift__(self, n):
        return self.cents << n

    def __invert__(self):
        return ~self.cents


class _View(Set):
    def __init__(self, items):
        self._items = list(items)

    def __iter__(self):
        return iter(self._items)

    def __len__(self):
        return len(self._items)

    def __contains__(self, item):
        return item in self._items

    @classmethod
    def _from_iterable(cls, items):
        return set(items)


def view(*items):
    return _View(items)
