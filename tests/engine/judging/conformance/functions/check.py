import math
import operator
from collections import Counter, OrderedDict, defaultdict, deque
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
import shop
from shop import *
from shop import add, fib, mean


def test_defaults():
    assert add(1) == 3
    assert add(1, 5) == 6
    assert add(1, 2, 3, 4) == 10
    assert add(1, sign=-1) == -3
    assert add(1, x=1, y=2) == 6


def test_wrong_arguments():
    with pytest.raises(TypeError):
        add()
    with pytest.raises(TypeError, match="positional"):
        mean()


@pytest.mark.parametrize(
    "value",
    [
        0,
        1,
        -1,
        True,
        None,
        1.5,
        "text",
        b"bytes",
        (1, 2),
        [1, [2]],
        {"a": {1, 2}},
        frozenset({1}),
        range(3),
        slice(1, 2),
        2**100,
        ...,
        complex(1, 2),
        bytearray(b"x"),
        date(2024, 2, 29),
        timedelta(1),
        Decimal("1.10"),
        Fraction(2, 6),
    ],
)
def test_identity(value):
    result = shop.identity(value)
    assert result == value
    assert type(result) is type(value)


def test_same_object_comes_back():
    items = [1, 2]
    assert shop.identity(items) is items
    token = object()
    assert shop.identity(token) is token
    assert shop.identity(shop) is shop
    assert shop.identity(len) is len
    assert shop.identity(int) is int


def test_numbers():
    assert mean([1, 2]) == 1.5
    assert mean([0.1, 0.2, 0.3]) == pytest.approx(0.2)
    assert shop.norm((3, 4)) == 5
    with pytest.raises(ZeroDivisionError):
        mean([])


def test_collections():
    assert word_count("a b a") == Counter({"a": 2, "b": 1})
    assert word_count("a b a").most_common(1) == [("a", 2)]
    assert isinstance(word_count(""), Counter)
    found = group(["a", "bb", "c"])
    assert found == {1: ["a", "c"], 2: ["bb"]}
    assert isinstance(found, defaultdict)
    assert found[7] == []
    assert list(ordered([("b", 1), ("a", 2)])) == ["b", "a"]
    assert ordered([("b", 1)]) == OrderedDict(b=1)
    assert last(range(5), 2) == deque([3, 4], maxlen=2)
    assert last(range(5), 2).maxlen == 2


def test_callbacks():
    assert apply(lambda x: x * 2, 3, times=3) == 24
    assert apply(abs, -3) == 3
    assert apply(str.upper, "a") == "A"
    assert apply(operator.neg, 3) == -3
    calls = []
    apply(calls.append, 1)
    assert calls == [1]
    assert compose(lambda x: x + 1, str)(1) == "2"
    assert sorted_by(["bb", "a"], key=len) == ["a", "bb"]
    assert sorted_by([3, 1, 2], key=lambda n: -n) == [3, 2, 1]


def test_callback_raises():
    def fail(value):
        raise KeyError(value)

    with pytest.raises(KeyError) as caught:
        apply(fail, "x")
    assert caught.value.args == ("x",)


def test_closures():
    counter, other = make_counter(), make_counter()
    assert [counter(), counter(), other()] == [1, 2, 1]
    assert callable(counter)


def test_cached():
    assert fib(30) == 832040
    assert fib.cache_info().hits > 0
    fib.cache_clear()
    assert fib.__wrapped__(1) == 1


def test_named_tuples():
    assert origin() == (0, 0)
    assert origin().x == 0
    assert origin()._replace(x=3) == shop.Point(3, 0)
    assert origin()._asdict() == {"x": 0, "y": 0}
    assert shop.Point._fields == ("x", "y")
    x, y = shop.Point(1, 2)
    assert (x, y) == (1, 2)
    assert isinstance(origin(), tuple)


def test_dates():
    assert tomorrow(date(2024, 2, 28)) == date(2024, 2, 29)
    assert tomorrow(datetime(2024, 2, 28, 12)) == datetime(2024, 2, 29, 12)
    assert utc() == datetime(2024, 1, 2, 3, 4, tzinfo=timezone.utc)
    assert utc().tzinfo is timezone.utc
    assert christmas(2024).weekday() == 2
    assert third() == (Fraction(1, 3), Decimal("0.3"))


def test_truth():
    assert is_even(2)
    assert not is_even(3)
    assert is_even(2) is True
    assert nothing() is None


def test_views():
    keys, values, items = views({"a": 1, "b": 2})
    assert keys == {"a", "b"}
    assert list(values) == [1, 2]
    assert ("a", 1) in items
    assert "a" in keys
    assert sorted(keys) == ["a", "b"]


def test_special_values():
    nan, inf, zero, big, large, negative, number, data, text, none = special_values()
    assert math.isnan(nan)
    assert inf == big == float("inf")
    assert math.copysign(1, zero) == -1
    assert large == 2**200
    assert negative == -(2**70)
    assert number == 1 - 2j
    assert data == b"\x00\xff"
    assert text == "\ud800"
    assert none is None


def test_constants():
    assert shop.RATE == 0.19
    assert NAMES == ["a", "b"]
    NAMES.append("c")
    assert shop.NAMES == ["a", "b", "c"]
    shop.NAMES.remove("c")
    assert NAMES == ["a", "b"]


def test_paths():
    assert where() == Path("a/b.txt")
    assert where().suffix == ".txt"


def test_nested():
    assert matrix(3) == [[0, 0, 0], [0, 1, 2], [0, 2, 4]]
    rows = matrix(2)
    rows[0][0] = 9
    assert rows == [[9, 0], [0, 1]]
    assert pick({"x": {"y": [5]}}) == 5
    items = cyclic()
    assert items[1] is items
    assert items[1][1][0] == 1


def test_fails_plain():
    assert add(1, 1) == 3


def test_fails_type():
    assert shop.identity([1]) == (1,)


def test_fails_none():
    assert nothing()


def test_missing_name():
    with pytest.raises(AttributeError):
        shop.does_not_exist
    assert not hasattr(shop, "nope")
    assert hasattr(shop, "add")


def test_missing_name_fails():
    shop.nope()


def test_docs():
    assert add.__doc__ == "Adds."
    assert add.__name__ == "add"
    assert shop.__name__ == "shop"
    assert add.__module__ == "shop"
    assert repr(shop.identity(1.0)) == "1.0"
    assert add.__defaults__ == (2,)
    assert "add" in dir(shop)


def test_approx_containers():
    assert shop.identity([0.1 + 0.2, 1.0]) == pytest.approx([0.3, 1.0])
    assert shop.identity({"a": 0.1 + 0.2}) == pytest.approx({"a": 0.3})
    assert 0.1 + 0.2 == pytest.approx(shop.identity(0.3))
