import pytest
import shapes
from shapes import Memo, Mixin, Observer, Plugin, Shape, decorate, repeat


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    def area(self):
        return self.side**2


class Loud(Square, Mixin):
    def describe(self):
        return super().describe() + "!"


def test_subclass():
    square = Square(3)
    assert square.area() == 9
    assert square.describe() == "square of area 9"
    assert square.double() == 18
    assert square.name == "square"
    assert isinstance(square, Shape)
    assert shapes.is_shape(square)
    assert shapes.total_area([Square(1), Square(2)]) == 5


def test_multiple():
    loud = Loud(2)
    assert loud.describe() == "square of area 4!"
    assert loud.shout() == "SQUARE"


def test_still_abstract():
    class Half(Shape):
        pass

    with pytest.raises(TypeError):
        Half()


def test_hooks():
    before = list(Plugin.registry)

    class Mine(Plugin):
        def step(self):
            return 10 + super().step()

    assert Plugin.registry == before + ["Mine"]
    assert Mine().run() == 12


def test_metaclass():
    assert shapes.WithMeta().made_by == "meta"


def test_decorators():
    @decorate
    def add(a, b=1):
        return a + b

    assert add(1) == ("wrapped", 2)
    assert add(1, b=5) == ("wrapped", 6)
    assert add.__name__ == "add"

    calls = []

    @repeat(3)
    def record(x):
        calls.append(x)
        return len(calls)

    assert record("x") == [1, 2, 3]


def test_memo():
    calls = []

    @Memo
    def square(n):
        calls.append(n)
        return n * n

    assert [square(3), square(3), square(4)] == [9, 9, 16]
    assert calls == [3, 4]
    assert square.cache == {(3,): 9, (4,): 16}


def test_observer():
    observer = Observer()
    heard = []
    listener = observer.subscribe(heard.append)
    assert listener == heard.append
    observer.emit("x")
    assert heard == ["x"]

    @observer.subscribe
    def shout(event):
        return event.upper()

    assert observer.emit("y") == [None, "Y"]


def test_fails():
    assert Square(2).describe() == "square of area 5"


def test_super_in_a_class_method():
    class Tag(shapes.Version):
        @classmethod
        def parse(cls, text):
            assert text[0] == "v"
            return super().parse(text[1:], extra=1)

        def __str__(self):
            return "v" + super().__str__()

    tag = Tag.parse("v3")
    assert str(tag) == "v4"
    assert isinstance(tag, Tag)
    assert str(shapes.Version.parse("3")) == "3"
