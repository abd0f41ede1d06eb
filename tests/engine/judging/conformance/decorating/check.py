import pytest, asyncio
import deco


def test_static():
    class Sub(deco.Base):
        @staticmethod
        def size(v):
            return v * 2

        @classmethod
        def make(cls):
            return cls()

        @property
        def name(self):
            return "sub"

    assert Sub().twice(4) == 8
    assert Sub.make().name == "sub"
    assert Sub().who() == "sub"


def test_wraps():
    @deco.deco
    def f(x, *, y: int = 2):
        "doc"
        return x + y

    assert f(1) == 3 and f.__name__ == "f" and f.calls == 1

    def g():
        return 1

    deco.mark(g)
    assert g.marked == "yes" and g.__name__ == "renamed"


def test_async():
    async def co(x):
        await asyncio.sleep(0.01)
        return x + 1

    assert asyncio.run(deco.wrap(co)(3)) == 4

    async def main():
        return await deco.wrap(co)(4)

    assert asyncio.run(main()) == 5


def test_property():
    p = property(lambda self: 3)
    assert deco.read(p) == 3


def test_vars():
    class A:
        x = 1

        def m(self):
            return 2

    assert deco.names(A) == ["m", "x"]


def test_fails():
    assert deco.mark(len) == 3
