import math

import pytest
from vectors import Amount, Vector, Version, view


def test_arithmetic():
    a, b = Vector(1, 2), Vector(3, 4)
    assert a + b == Vector(4, 6)
    assert b - a == Vector(2, 2)
    assert a * 3 == Vector(3, 6)
    assert 3 * a == Vector(3, 6)
    assert a * b == 11
    assert a @ b == 11
    assert b / 2 == Vector(1.5, 2)
    assert -a == Vector(-1, -2)
    assert abs(b) == 5
    a += b
    assert a == Vector(4, 6)
    assert sum([Vector(1, 1), Vector(2, 2)], Vector(0, 0)) == Vector(3, 3)
    assert round(Vector(1.26, 2.74), 1) == Vector(1.3, 2.7)
    assert complex(b) == 3 + 4j
    assert math.prod([1, 2]) == 2


def test_not_implemented():
    with pytest.raises(TypeError):
        Vector(1, 2) + 1
    with pytest.raises(TypeError):
        1 + Vector(1, 2)
    with pytest.raises(TypeError):
        Vector(1, 2) < Vector(2, 3)
    with pytest.raises(TypeError):
        Vector(1, 2) % 2
    assert Vector(1, 2) != "text"
    assert Vector(1, 2) != 5
    assert (Vector(1, 2) == 5) is False


def test_with_data():
    assert Vector(1, 2) == (1, 2)
    assert (1, 2) == Vector(1, 2)
    assert Vector(1, 2) != (2, 1)
    assert Amount(500) == 5
    assert 5 == Amount(500)
    assert Amount(500) + 1 == Amount(600)
    assert 1 + Amount(500) == 6
    assert sum([Amount(100), Amount(200)]) == 3
    assert Amount(100) < 2
    assert Vector(1, 2) in [(1, 2)]


def test_protocols():
    assert tuple(Vector(1, 2)) == (1, 2)
    x, y = Vector(1, 2)
    assert (x, y) == (1, 2)
    assert [*Vector(3, 4)] == [3, 4]
    assert Vector(1, 2)[0] == 1
    assert Vector(1, 2)[-1] == 2
    assert len(Vector(1, 2)) == 2
    assert 2 in Vector(1, 2)
    assert bool(Vector(0, 0)) is False
    assert not Vector(0, 0)
    assert hash(Vector(1, 2)) == hash(Vector(1, 2))
    assert {Vector(1, 2), Vector(1, 2)} == {Vector(1, 2)}
    assert repr(Vector(1, 2)) == "Vector(1, 2)"
    with pytest.raises(IndexError):
        Vector(1, 2)[5]
    assert list(map(sum, [Vector(1, 2)])) == [3]
    assert max(Vector(1, 2)) == 2


def test_ordering():
    assert Version("1.2") < Version("1.10")
    assert Version("1.2") <= Version("1.2")
    assert Version("2.0") > Version("1.9")
    assert Version("2.0") >= Version("1.9")
    assert sorted([Version("2.0"), Version("1.0")])[0].parts == (1, 0)
    assert max(Version("1.0"), Version("3.0")).parts == (3, 0)


def test_conversions():
    assert int(Amount(550)) == 5
    assert float(Amount(550)) == 5.5
    assert [0, 1, 2][Amount(1)] == 1
    assert range(10)[Amount(3)] == 3
    assert Amount(3) ** 2 == 9
    assert divmod(Amount(7), 2) == (3, 1)
    assert Amount(7) // 2 == 3
    assert Amount(7) % 2 == 1
    assert Amount(6) & 3 == 2
    assert Amount(1) << 3 == 8
    assert ~Amount(1) == -2
    assert math.isclose(Amount(550), 5.5)
    assert pytest.approx(5.5) == float(Amount(550))


def test_fails():
    assert Vector(1, 2) + Vector(1, 1) == Vector(2, 2)


def test_fails_data():
    assert Amount(5) == 5


def test_views_are_sets():
    found = view(1, 2, 3)
    assert found & {2, 3, 4} == {2, 3}
    assert {2, 3, 4} & found == {2, 3}
    assert found | {9} == {1, 2, 3, 9}
    assert found - {1} == {2, 3}
    assert {1, 7} - found == {7}
    assert found ^ {1, 8} == {2, 3, 8}
    assert found <= {1, 2, 3, 4} and not found > {1, 7}


def test_fails_view():
    assert view(1, 2) & {2} == {1}
