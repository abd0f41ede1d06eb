"""What the sandbox may do to objects of the judge, and which operators of its objects the judge believes."""

from __future__ import annotations

import contextlib
import functools
import inspect
import sys
import threading
import types
from typing import Any, TypeGuard

from marathon.engine.checking.decorated import INTERPRETERS, Decorated
from marathon.engine.peer.remote import RemoteType
from marathon.engine.peer.specials import DESCRIPTORS, SPECIAL_NAMES

_NAMED_TUPLE = frozenset(("_asdict", "_replace", "_fields", "_make"))
_HARMLESS = frozenset((
    "__name__", "__qualname__", "__module__", "__doc__", "__annotations__", "__len__", "__defaults__",
    "__kwdefaults__", "__type_params__", "__class_getitem__",
))  # fmt: skip
# What a decorator may write on a function of the checks, beside names of its own.
_WRITABLE = frozenset(("__name__", "__qualname__", "__module__", "__doc__", "__annotations__"))
# Shown as they are now: whoever could change these dictionaries would change the function.
COPIED = frozenset(("__annotations__", "__kwdefaults__"))
_INNER = frozenset((
    "gi_frame", "gi_code", "gi_yieldfrom", "cr_frame", "cr_code", "cr_await", "ag_frame", "ag_code",
    "f_globals",
    "f_locals", "f_builtins", "f_back", "tb_frame", "tb_next", "func_globals", "func_code",
    "enable_load_extension", "load_extension", "subprocess_exec", "subprocess_shell",
))  # fmt: skip
_CLOSED = (
    types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.ModuleType, types.FrameType,
    types.TracebackType, types.CodeType,
)  # fmt: skip
# What carries a function and its arguments shows neither.
CARRIERS = (
    functools.partial, functools.partialmethod, functools.cached_property, property, threading.Timer,
    contextlib._GeneratorContextManagerBase,
)  # fmt: skip
_CARRIED = frozenset((
    "func", "function", "args", "keywords", "kwargs", "kwds", "gen", "fget", "fset", "fdel",
))  # fmt: skip
_OPAQUE = (types.ModuleType, types.FrameType, types.TracebackType, types.CodeType)
# Of these libraries no object is a submission's business: they judge it, or lead out of the judge's fence.
_FORBIDDEN_LIBRARIES = frozenset((
    "_pytest", "pytest", "pluggy", "marathon", "unittest", "importlib", "subprocess", "socket", "_socket",
    "multiprocessing", "ctypes", "_ctypes", "pdb", "bdb", "code",
))  # fmt: skip
# Yes or no about a text: an object that answers yes to everything is none.
TEXT_QUESTIONS = frozenset((
    "startswith", "endswith", "isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier",
    "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper",
))  # fmt: skip
# What a mock tells a check: an object of the submission in its place cannot vouch for itself.
MOCK_QUESTIONS = frozenset((
    "called", "call_count", "call_args", "call_args_list", "mock_calls", "method_calls", "await_count",
    "await_args", "assert_called", "assert_called_once", "assert_called_with", "assert_called_once_with",
    "assert_any_call", "assert_has_calls", "assert_not_called", "assert_awaited", "assert_awaited_once",
    "assert_awaited_with", "assert_awaited_once_with", "assert_any_await", "assert_not_awaited",
))  # fmt: skip
_ATTRIBUTE_ACTIONS = frozenset(("get", "set", "delete"))


class PolicyError(AttributeError):
    """The submission reached for something that is not its business."""

    def __init__(self, what: str) -> None:
        super().__init__(f"{what}; cannot be judged from outside, because the checks are in another process")


class Policy:
    """Calls, iteration and public attributes; nothing that leads from an object to the judge's insides.

    `folder` is where the checks lie: of classes, only theirs may be asked for new objects.
    """

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._given: set[int] = set()
        self.decorated = Decorated()

    def give(self, kind: type) -> None:
        """A check hands over this class itself, not merely an object of it."""
        self._given.add(id(kind))

    def attributes_of(self, value: Any) -> dict[str, Any]:
        """What `vars` shows of an object of the checks; of a decorated class, more."""
        if not isinstance(value, type):
            return attributes_of(value)
        more = {name: held for name, held in vars(value).items() if self.decorated.shows(value, name)}
        return attributes_of(value) | {
            name: held for name, held in more.items() if not isinstance(held, INTERPRETERS)
        }

    def allow_to_derive(self, bases: tuple[Any, ...]) -> None:
        """
        Raises:
            PolicyError: from these classes of the checks nobody derives.
        """
        for base in bases:
            if not self.decorated.may_be_base(base):
                raise PolicyError(f"deriving from the class {getattr(base, '__name__', base)} of the checks")

    def allow(self, action: str, value: Any, name: str | None) -> None:
        """
        Raises:
            PolicyError: anything else was asked for.
        """
        is_class = isinstance(value, type) and not _belongs_to_the_runner(value)
        if is_class and action in _ATTRIBUTE_ACTIONS and self.decorated.allow(action, value, name or ""):
            return
        if _belongs_to_the_runner(value) and not _is_mock(value):
            raise PolicyError(f"a {type(value).__name__} of the checks is nobody's business")
        if action == "call" or (action == "special" and name == "__call__"):
            self._allow_call(value)
        elif action in _ATTRIBUTE_ACTIONS:
            _allow_attribute(action, value, name or "")
        elif action in ("dir", "vars", "signature", "fields") and isinstance(value, _OPAQUE):
            raise PolicyError(f"{action} of a {type(value).__name__} of the checks")
        elif action == "special" and name in DESCRIPTORS and not _is_written_in_python(value, name):
            # A descriptor of a class reads past every name: that of `gi_frame` gives a generator's frame.
            raise PolicyError(f"{name} of an object of the checks")

    def _allow_call(self, value: Any) -> None:
        """The class of an open file would open any other file, if one could call it."""
        if isinstance(value, type) and id(value) not in self._given and not self.is_of_the_checks(value):
            raise PolicyError(f"the class {value.__name__} was not handed over")

    def is_of_the_checks(self, kind: type) -> bool:
        """Whether it was written in a file of the checks."""
        file = getattr(sys.modules.get(kind.__module__), "__file__", None)
        return file is not None and str(file).startswith(self._folder)


def _is_written_in_python(value: Any, name: str) -> bool:
    """Whether a class of the checks defines this special method itself, so that it does what they mean."""
    definer = next((kind for kind in type(value).__mro__ if name in vars(kind)), object)
    return type(vars(definer).get(name)) is types.FunctionType


def attributes_of(value: Any) -> dict[str, Any]:
    """What `vars` shows of an object of the checks: what may be asked for by name."""
    open_function = isinstance(value, types.FunctionType) and not _is_witness(value)
    found = vars(value) if open_function or not isinstance(value, _CLOSED) else {}
    shown = {name: each for name, each in found.items() if not name.startswith("_")}
    if isinstance(value, type):  # its own methods and constants, but nothing that the interpreter put there
        special = {name: each for name, each in found.items() if _is_told_special(name, each)}
        return {name: each for name, each in (shown | special).items() if not isinstance(each, INTERPRETERS)}
    return shown


def _is_told_special(name: str, held: Any) -> bool:
    """A special method of a class of the checks, which may be asked for anyway, or that it has none."""
    return name in SPECIAL_NAMES and (held is None or type(held) is types.FunctionType)


def _belongs_to_the_runner(value: Any) -> bool:
    kind = value if isinstance(value, type) else type(value)
    return any(str(each.__module__).partition(".")[0] in _FORBIDDEN_LIBRARIES for each in kind.__mro__)


def _is_mock(value: Any) -> bool:
    mock = sys.modules.get("unittest.mock")
    kind = value if isinstance(value, type) else type(value)
    return mock is not None and issubclass(kind, (mock.Base, mock._Call, mock._SentinelObject))


def _is_witness(value: Any) -> bool:
    """A mock, or a function that has one, as `create_autospec` makes them."""
    return _is_mock(value) or (isinstance(value, types.FunctionType) and _is_mock(vars(value).get("mock")))


@functools.cache
def _told_by_mocks() -> frozenset[str]:
    """What a mock tells a check about the calls that it got."""
    mock: Any = sys.modules["unittest.mock"]
    return frozenset(name for name in dir(mock.AsyncMock) if not name.startswith("_"))


def _allow_attribute(action: str, value: Any, name: str) -> None:
    if name in _INNER or (name.startswith("_") and name not in _HARMLESS and name not in _NAMED_TUPLE):
        raise PolicyError(f"{type(value).__name__!r} object of the checks has no attribute {name!r}")
    if isinstance(value, types.FunctionType):
        _allow_of_function(action, value, name)
    elif isinstance(value, _CLOSED) and not (action == "get" and name in _HARMLESS):
        raise PolicyError(f"{name} of a {type(value).__name__} of the checks")
    if isinstance(value, CARRIERS) and name in _CARRIED:
        raise PolicyError(f"{name} of a {type(value).__name__} of the checks")
    if _is_witness(value) and (name in _told_by_mocks() or name == "mock"):
        raise PolicyError(f"{name} is between a mock and its check")
    if action == "get":
        return
    if isinstance(value, type):
        raise PolicyError(f"{name} of a class of the checks")
    if _is_method(inspect.getattr_static(type(value), name, None)):
        raise PolicyError(f"{name} is a method of an object of the checks")


def _is_method(held: Any) -> bool:
    """Whether a class of the checks holds a method there; what the submission put there is its own."""
    return (callable(held) or isinstance(held, classmethod)) and not isinstance(type(held), RemoteType)


def _allow_of_function(action: str, value: types.FunctionType, name: str) -> None:
    """Functions carry names of their own: a decorator of the submission may write and read them."""
    if action == "get" and not (name in _HARMLESS or name in vars(value)):
        raise AttributeError(f"'function' object has no attribute {name!r}")
    if action != "get" and name.startswith("_") and name not in _WRITABLE:
        raise PolicyError(f"{name} of a function of the checks")


class Marks:
    """Private attributes that the submission itself gave to objects of the checks: a cache, a counter.

    Those it may read again; what the checks keep under such names it may not.
    """

    def __init__(self) -> None:
        self._names: dict[int, tuple[Any, set[str]]] = {}  # the object is kept, so that its id stays its own

    def allow(self, action: str, value: Any, name: str | None) -> bool:
        if action not in _ATTRIBUTE_ACTIONS or not _is_private(name):
            return False
        if isinstance(value, (type, *_CLOSED)) or _belongs_to_the_runner(value):
            return False
        names = self.of(value)
        if action == "set" and name not in names and not hasattr(value, name):
            self._names.setdefault(id(value), (value, names))
            names.add(name)
        return name in names

    def pass_on(self, value: Any, copy: Any) -> None:
        if self.of(value):
            self._names[id(copy)] = copy, set(self.of(value))

    def of(self, value: Any) -> set[str]:
        return self._names[id(value)][1] if id(value) in self._names else set()


def _is_private(name: Any) -> TypeGuard[str]:
    own = type(name) is str and name.startswith("_") and not name.endswith("__")
    return own and name not in _NAMED_TUPLE


class Named:
    """The classes of the submission that the checks name, and the operators of theirs that are believed.

    What the sandbox says about a class (its name, its module) is the submission's own word. So a name counts
    only where it must mean a class: with a reference solution, where it is a class there that has the
    operator; without one, where it is written like a class, or the checks derive from it or ask for it by
    `isinstance`. A class within a class is named by both names.
    """

    def __init__(self, names: dict[str, Any], modules: frozenset[str]) -> None:
        """`names` is what naming.names_in gives."""
        self._modules, self._names = modules, frozenset(names["theirs"])
        self._classes = frozenset(names["called_classes"])
        self._other_names: dict[str, set[str]] = {}
        self._known: dict[str, list[str] | None] | None = names["classes"]

    def also_called(self, name: str, kind: RemoteType) -> None:
        """A class of the submission is bound to another name than its own in one of its modules."""
        self._other_names.setdefault(kind.__qualname__, set()).add(name)

    def believes(self, kind: type, operator: str = "") -> bool:
        """Whether this operator of that class, between an object of it and plain data, counts."""
        return any(
            isinstance(parent, RemoteType)
            and parent.__module__.partition(".")[0] in self._modules
            and any(self._means_class(name, operator) for name in self._names_of(parent))
            for parent in kind.__mro__
        )

    def _names_of(self, kind: RemoteType) -> set[str]:
        return {kind.__qualname__} | self._other_names.get(kind.__qualname__, set())

    def names(self, kind: type) -> bool:
        """Whether the checks name that class, so that its methods are the learner's to define."""
        return self.believes(kind, "")

    def _means_class(self, qualname: str, operator: str) -> bool:
        if "<locals>" in qualname or qualname.partition(".")[0] not in self._names:
            return False
        if self._known is None:
            written_so = qualname.rpartition(".")[2].lstrip("_")[:1].isupper()
            return qualname in self._names and (written_so or qualname in self._classes)
        if qualname not in self._known:
            return False
        return not operator or _has(self._known[qualname], operator)


def _has(defined: list[str] | None, operator: str) -> bool:
    if defined is None or operator in defined:
        return True
    return operator == "__ne__" and "__eq__" in defined
