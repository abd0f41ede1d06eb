import functools


class Base:
    def size(self, v):
        return v

    def twice(self, v):
        return self.size(v)

    def who(self):
        return self.name


def deco(f):
    @functools.wraps(f)
    def w(*a, **k):
        w.calls += 1
        assert f.__kwdefaults__ == {"y": 2}, f.__kwdefaults__
        return f(*a, **k)

    w.calls = 0
    return w


def mark(g):
    g.marked = "yes"
    g.__name__ = "renamed"


def wrap(co):
    async def w(x):
        return await co(x)

    return w


def read(p):
    class A:
        q = p

    return A().q


def names(c):
    return sorted(n for n in vars(c) if not n.startswith("_"))
