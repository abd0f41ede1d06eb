import abc


class Shape(abc.ABC):
    def __init__(self, name="shape"):
        self.name = name

    @abc.abstractmethod
    def area(self): ...

    def describe(self):
        return f"{self.name} of area {self.area()}"

    def double(self):
        return 2 * self.area()


class Plugin:
    registry = []

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__()
        cls.registry.append(cls.__name__)

    def run(self):
        return self.step() + 1

    def step(self):
        return 1


class Mixin:
    def shout(self):
        return self.name.upper()


class Meta(type):
    def __call__(cls, *args):
        instance = super().__call__(*args)
        instance.made_by = "meta"
        return instance


class WithMeta(metaclass=Meta):
    pass


class Observer:
    def __init__(self):
        self.listeners = []

    def subscribe(self, listener):
        self.listeners.append(listener)
        return listener

    def emit(self, event):
        return [listener(event) for listener in self.listeners]


def decorate(function):
    def wrapper(*args, **kwargs):
        return ("wrapped", function(*args, **kwargs))

    wrapper.__name__ = function.__name__
    return wrapper


def repeat(n):
    def decorator(function):
        def wrapper(*args):
            return [function(*args) for _ in range(n)]

        return wrapper

    return decorator


class Memo:
    def __init__(self, function):
        self.function = function
        self.cache = {}

    def __call__(self, *args):
        if args not in self.cache:
            self.cache[args] = self.function(*args)
        return self.cache[args]


def total_area(shapes):
    return sum(shape.area() for shape in shapes)


def is_shape(value):
    return isinstance(value, Shape)


class Version:
    def __init__(self, number):
        self.number = number

    @classmethod
    def parse(cls, text, extra=0):
        return cls(int(text) + extra)

    def __str__(self):
        return str(self.number)
