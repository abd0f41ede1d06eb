import dress


def test_adds_repr():
    @dress.add_repr
    class P:
        def __init__(self, x):
            self.x = x

    assert repr(P(3)) == "P(x=3)"


def test_wraps_init():
    @dress.counted
    class P:
        def __init__(self, x):
            self.x = x

    P(1)
    P(2)
    assert P.made == 2


def test_ordered():
    @dress.ordered
    class P:
        def __init__(self, x):
            self.x = x

        def __lt__(self, o):
            return self.x < o.x

    assert P(2) >= P(1)
    assert not P(1) > P(2)
    assert sorted([P(3), P(1)])[0].x == 1


def test_same():
    @dress.comparable
    class P:
        def __init__(self, x):
            self.x = x

    assert P(2) == P(2)
    assert P(2) != P(3)


def test_registry():
    @dress.register
    class A:
        name = "a"

    assert dress.REGISTRY["a"] is A


def test_singleton():
    @dress.singleton
    class A:
        def __init__(self):
            self.v = 1

    assert A() is A()


def test_new_class():
    @dress.anew
    class A:
        v = 4

        def double(self):
            return self.v * 2

    assert A().double() == 8
    assert A.extra == 5
    assert A.__name__ == "A"


def test_patched_init(monkeypatch):
    monkeypatch.setattr(dress.Thing, "__init__", lambda self, v: setattr(self, "v", v + 1))
    assert dress.Thing(1).v == 2


def test_patched_repr(monkeypatch):
    monkeypatch.setattr(dress.Thing, "__repr__", lambda self: "hi")
    assert repr(dress.Thing(1)) == "hi"


def test_unpatched():
    assert dress.Thing(1).v == 1


from unittest import mock


def test_mock_init():
    with mock.patch.object(dress.Thing, "__init__", return_value=None) as m:
        dress.Thing(5)
    m.assert_called_once_with(5)
    assert dress.Thing(1).v == 1


def test_mock_len():
    with mock.patch.object(dress.Thing, "__len__", return_value=7, create=True):
        assert len(dress.Thing(5)) == 7


def test_bases():
    assert dress.Thing.__bases__ == (object,)
    assert dress.Sub.__bases__ == (dress.Thing,)


import inspect


def test_init_signature():
    assert str(inspect.signature(dress.Thing.__init__)) == "(self, v)"


def test_loud():
    @dress.loud
    class Dog:
        def __init__(self, name):
            self.name = name

        def speak(self):
            return "wuff " + self.name

    d = Dog("Rex")
    assert d.speak() == "WUFF REX!"
    assert isinstance(d, Dog)
    assert Dog.__name__ == "Loud"
    assert d.calls == 1


def test_assigned():
    class Q:
        def __init__(self, x):
            self.x = x

    Q = dress.add_repr(Q)
    assert repr(Q(3)) == "Q(x=3)"


def test_methods_that_were_there():
    @dress.add_repr
    class P:
        limit = 3

        def over(self, value):
            return value > self.limit

    assert P().over(4) and not P().over(3)
    assert P.limit == 3


def test_two_decorators():
    @dress.comparable
    @dress.add_repr
    class P:
        def __init__(self, x):
            self.x = x

    assert P(1) == P(1) and repr(P(1)) == "P(x=1)"


def test_not_what_was_asked():
    @dress.add_repr
    class P:
        pass

    assert repr(P()) == "P"
