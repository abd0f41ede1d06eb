import types


def show(thing):
    return repr(thing)


class Counted:
    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, thing, kind=None):
        own = thing.__dict__
        own["n_" + self.name] = own.get("n_" + self.name, 0) + 1
        own["_private"] = own.get("_private", 0) + 1
        assert own["_private"] == own["n_" + self.name]
        return own["_private"]


class Bound:
    def __init__(self, function):
        self.function = function

    def __get__(self, thing, kind=None):
        made = types.MethodType(self.function, thing)
        thing.__dict__["made"] = made
        return made


class Wrapper:
    """Passes on what it does not know, special names too."""

    def __init__(self, inner):
        self.inner = inner

    def __getattr__(self, name):
        if "inner" not in self.__dict__:  # copied, and still empty
            raise AttributeError(name)
        return getattr(self.__dict__["inner"], name)

    def own(self):
        return "own"


class Box:
    def __init__(self, inner):
        self.wrapper = Wrapper(inner)
