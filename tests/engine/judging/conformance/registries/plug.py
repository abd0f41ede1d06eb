"""Registries that read what decorators wrote, guards that look at tracebacks, errors that carry notes."""

import codecs
import inspect
import traceback


def command(*names):
    def mark(function):
        function.names = names
        return function

    return mark


class Registry(type):
    def __init__(cls, name, bases, body):
        super().__init__(name, bases, body)
        cls.table = {name: member for _, member in inspect.getmembers(cls, inspect.isfunction) for name in getattr(member, "names", ())}


class Shell(metaclass=Registry):
    def run(self, line):
        name, *words = line.split()
        if name not in self.table:
            raise LookupError(f"unknown command: {name}")
        return self.table[name](self, *words)

    @command("help", "?")
    def show_help(self):
        """List the commands."""
        return sorted(self.table)

    def describe(self, name):
        return self.table[name].__doc__


def dressed(function):
    def inner(*arguments):
        return function(*arguments)

    inner.__dict__.update(function.__dict__)
    return inner


class Refused(Exception):
    def __init__(self, message, payload=None):
        super().__init__(message)
        self.payload = payload


class Door:
    def open(self, key):
        if key != "right":
            raise Refused("wrong key", payload=key)
        return "open"

    def try_open(self, key):
        try:
            return True, self.open(key)
        except Refused as refused:
            return False, refused.payload


class Guard:
    """Keeps the report of what went wrong inside."""

    def __enter__(self):
        self.report = ""
        return self

    def __exit__(self, kind, error, trace):
        self.has_trace = trace is not None
        if kind is not None:
            self.report = "".join(traceback.format_exception(kind, error, trace))
        return kind is not None and issubclass(kind, ValueError)


def report_of(function):
    try:
        function()
    except Exception as error:
        return "".join(traceback.format_exception(error))
    return "fine"


def trace_of(error):
    return error.__traceback__ is not None


def _swap(text, errors="strict"):
    return text.swapcase().encode("ascii", errors), len(text)


def _swap_back(data, errors="strict"):
    return bytes(data).decode("ascii", errors).swapcase(), len(data)


codecs.register(lambda name: codecs.CodecInfo(_swap, _swap_back, name=name) if name == "swapped" else None)
