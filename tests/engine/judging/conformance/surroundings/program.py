import pathlib, sys, warnings


class Old(DeprecationWarning):
    pass


def old():
    warnings.warn("old", Old, stacklevel=2)


def user():
    warnings.warn("u")


def arg():
    return sys.argv[1]


class Query:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        return Inst(lambda d: d[self.n] == o)


class Inst:
    def __init__(self, f):
        self.f = f

    def __call__(self, d):
        return self.f(d)


def where(n):
    return Query(n)


def run(q, d):
    return q(d)


def raw():
    return sys.stdin.buffer.read()


def home():
    return pathlib.Path("~").expanduser()


def note(path):
    with open(path, "a") as file:
        file.write("noted")
