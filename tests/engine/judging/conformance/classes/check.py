import copy

import pytest
import zoo
from zoo import Animal, Cat, Dog, LinkedList, Money, Node, Puppy, Singleton, Stack, Temperature


@pytest.fixture
def rex():
    return Dog("Rex", age=3)


@pytest.fixture(scope="module")
def shared():
    return Stack([1, 2, 3])


def test_attributes(rex):
    assert rex.name == "Rex"
    assert rex.age == 3
    rex.age = 4
    assert rex.age == 4
    assert rex._age == 4
    with pytest.raises(ValueError, match="negative"):
        rex.age = -1
    rex.nickname = "R"
    assert rex.nickname == "R"
    del rex.nickname
    assert not hasattr(rex, "nickname")
    with pytest.raises(AttributeError):
        rex.nickname
    with pytest.raises(AttributeError):
        del rex.nickname


def test_methods(rex):
    assert rex.speak() == "Woof"
    assert rex.fetch() == "Rex fetches ball"
    assert rex.fetch(what="stick") == "Rex fetches stick"
    assert rex.fetch("bone") == "Rex fetches bone"
    assert Puppy("P").speak() == "woof"
    assert Dog.named("X").name == "X"
    assert isinstance(Dog.named("X"), Dog)
    assert Animal.kingdom() == "animalia"
    assert Dog.speak(rex) == "Woof"
    speak = rex.speak
    assert speak() == "Woof"
    assert [a.speak() for a in (rex, Cat("C"))] == ["Woof", "Meow"]


def test_types(rex):
    assert isinstance(rex, Dog)
    assert isinstance(rex, Animal)
    assert not isinstance(rex, Cat)
    assert issubclass(Puppy, Dog)
    assert issubclass(Puppy, Animal)
    assert not issubclass(Dog, Puppy)
    assert type(rex) is Dog
    assert rex.__class__ is Dog
    assert type(rex).__name__ == "Dog"
    assert Dog.__bases__ == (Animal,)
    assert Puppy.__mro__[1] is Dog
    assert isinstance(zoo.make("cat", "Tom"), Cat)
    assert isinstance(Stack, type)


def test_abstract():
    with pytest.raises(TypeError):
        Animal("A")
    assert Animal.__abstractmethods__ == frozenset({"speak"})


def test_class_attributes(rex):
    before = Animal.count
    Dog("A")
    assert Animal.count == before + 1
    assert Dog.legs == rex.legs == 4
    Dog.legs = 3
    try:
        assert rex.legs == 3
    finally:
        Dog.legs = 4
    assert Dog.__doc__ is None
    assert Animal.__doc__ == "An animal."


def test_repr(rex):
    assert repr(rex) == "Dog('Rex')"
    assert str(rex) == "Dog('Rex')"
    assert f"{rex}" == "Dog('Rex')"
    assert f"{rex!r}" == "Dog('Rex')"
    assert str([rex]) == "[Dog('Rex')]"
    assert str(Temperature(20)) == "20 °C"
    assert f"{Temperature(20.123):.1f}" == "20.1 °C"


def test_relations(rex):
    tom = Cat("Tom")
    assert rex.befriend(tom) is rex
    assert rex.friends == [tom]
    assert tom.friends[0] is rex
    assert rex in tom.friends


def test_containers():
    stack = Stack()
    assert not stack
    assert len(stack) == 0
    stack.push(1)
    stack.push(2)
    assert stack
    assert len(stack) == 2
    assert list(stack) == [2, 1]
    assert 1 in stack
    assert 5 not in stack
    assert stack[0] == 1
    assert stack[-1] == 2
    assert stack[0:2] == [1, 2]
    stack[0] = 7
    assert stack[0] == 7
    del stack[0]
    assert len(stack) == 1
    assert stack.pop() == 2
    with pytest.raises(IndexError, match="empty"):
        stack.pop()
    with pytest.raises(IndexError):
        stack[3]
    assert Stack([1, 2]) == Stack([1, 2])
    assert Stack([1]) != Stack([2])
    assert not (Stack([1]) == Stack([2]))
    assert Stack([1]) != [1]
    assert Stack([1, 2, 3])(2) == [2, 3]
    with pytest.raises(TypeError):
        hash(Stack())
    assert Stack[int] is not None
    assert isinstance(Stack[int](), Stack)


def test_shared_one(shared):
    shared.push(4)
    assert len(shared) == 4


def test_shared_two(shared):
    assert len(shared) == 4


def test_order():
    cold, warm = Temperature(1), Temperature(2)
    assert cold < warm
    assert warm > cold
    assert sorted([warm, cold]) == [cold, warm]
    assert max(cold, warm) is warm
    with pytest.raises(TypeError):
        cold <= warm
    assert {cold: "x"}[Temperature(1)] == "x"
    assert len({Temperature(1), Temperature(1)}) == 1
    assert cold.fahrenheit == pytest.approx(33.8)
    with pytest.raises(AttributeError):
        cold.fahrenheit = 3


def test_linked():
    items = LinkedList([1, 2, 3])
    assert list(items) == [1, 2, 3]
    assert items.head.next.value == 2
    assert items.head.next.next.next is None
    items.head.next = Node(9)
    assert list(items) == [1, 9]
    assert sum(items) == 10
    assert LinkedList().head is None


def test_identity():
    assert Singleton() is Singleton()
    assert Dog("a") is not Dog("a")
    assert Dog("a") != Dog("a")


def test_slots():
    value = zoo.Slotted(1)
    assert value.x == 1
    with pytest.raises(AttributeError):
        value.y = 2
    assert not hasattr(value, "__dict__") or True


def test_dynamic():
    assert zoo.Magic().anything == "magic anything"
    assert getattr(zoo.Magic(), "x") == "magic x"
    lazy = zoo.Lazy()
    assert (lazy.value, lazy.value, lazy.computed) == (42, 42, 1)
    assert vars(Dog("x"))["name"] == "x"
    assert Dog("x").__dict__["name"] == "x"
    assert "speak" in dir(Dog("x"))
    rex = Dog("r")
    setattr(rex, "colour", "red")
    assert getattr(rex, "colour") == "red"
    assert getattr(rex, "none", 5) == 5


def test_plain_subclasses():
    money = Money(5)
    assert money == 5
    assert money + 1 == 6
    assert str(money) == "$5"
    assert money.double() == 10
    assert isinstance(money, int)
    assert str(money.double()) == "$10"
    history = zoo.History([1, 2])
    assert history == [1, 2]
    assert history.latest() == 2
    history.append(3)
    assert history.latest() == 3
    assert len(history) == 3
    assert isinstance(history, list)
    assert history[0] == 1
    assert [*history] == [1, 2, 3]
    config = zoo.Config(a=1)
    assert config == {"a": 1}
    assert config.a == 1
    assert config["a"] == 1
    with pytest.raises(AttributeError):
        config.b
    assert isinstance(config, dict)
    text = zoo.Text("hi")
    assert text == "hi"
    assert text.shout() == "HI!"
    assert isinstance(text, str)


def test_nested():
    assert zoo.Outer.Inner.value == 3
    assert zoo.Outer.Inner().value == 3
    assert zoo.Outer.Inner.__qualname__ == "Outer.Inner"
    assert zoo.registry == {"Registered": zoo.Registered}
    assert zoo.registry["Registered"] is zoo.Registered


def test_duck_typing():
    class Robot:
        name = "R2"

        def speak(self):
            return "beep"

    assert zoo.describe(Robot()) == "R2 says beep"
    assert zoo.describe(Dog("Rex")) == "Rex says Woof"


def test_copies(rex):
    twin = copy.copy(rex)
    assert twin is not rex
    assert twin.name == "Rex"
    assert twin.friends is rex.friends
    deep = copy.deepcopy(rex)
    assert deep.friends is not rex.friends


def test_wrong_calls(rex):
    with pytest.raises(TypeError):
        Dog()
    with pytest.raises(TypeError):
        rex.speak(1)
    with pytest.raises(AttributeError):
        rex.fly()
    with pytest.raises(TypeError):
        rex()
    with pytest.raises(TypeError):
        len(rex)
    with pytest.raises(TypeError):
        rex + 1
    with pytest.raises(TypeError):
        iter(rex)


def test_fails(rex):
    assert rex.name == "Tom"


def test_fails_in_code(rex):
    rex.befriend(None)


class TestInClass:
    def setup_method(self):
        self.stack = Stack()

    def test_one(self):
        self.stack.push(1)
        assert len(self.stack) == 1

    def test_two(self):
        assert len(self.stack) == 0

    @pytest.mark.parametrize("n, expected", [(0, 0), (2, 2), (3, 4)])
    def test_many(self, n, expected):
        for i in range(n):
            self.stack.push(i)
        assert len(self.stack) == expected
