"""What the sandbox may do to objects of the judge, and which operators of its objects the judge believes."""

from __future__ import annotations

import types
from typing import Any

from marathon.engine.peer.remote import RemoteType
from marathon.engine.peer.specials import DESCRIPTORS

_NAMED_TUPLE = frozenset(("_asdict", "_replace", "_fields", "_make"))
_HARMLESS = frozenset((
    "__name__", "__qualname__", "__module__", "__doc__", "__annotations__", "__len__", "__defaults__",
    "__type_params__",
))  # fmt: skip
_INNER = frozenset((
    "gi_frame", "gi_code", "gi_yieldfrom", "cr_frame", "cr_code", "cr_await", "ag_frame", "ag_code",
    "f_globals",
    "f_locals", "f_builtins", "f_back", "tb_frame", "tb_next", "func_globals", "func_code",
))  # fmt: skip
_CLOSED = (
    types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.ModuleType, types.FrameType,
    types.TracebackType, types.CodeType,
)  # fmt: skip
# Yes or no about a text: an object that answers yes to everything is none.
TEXT_QUESTIONS = frozenset((
    "startswith", "endswith", "isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier",
    "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper",
))  # fmt: skip
_ATTRIBUTE_ACTIONS = frozenset(("get", "set", "delete"))


class PolicyError(AttributeError):
    """The submission reached for something that is not its business."""


def allow(action: str, value: Any, name: str | None) -> None:
    """Calls, iteration and public attributes; nothing that leads from an object to the judge's insides.

    Raises:
        PolicyError: anything else was asked for.
    """
    if action in _ATTRIBUTE_ACTIONS:
        _allow_attribute(action, value, name or "")
    elif action in ("dir", "vars", "signature", "fields") and isinstance(
        value, (types.ModuleType, *_CLOSED[3:])
    ):
        raise PolicyError(f"{action} of a {type(value).__name__} of the checks")
    elif action == "vars" and isinstance(value, type):
        raise PolicyError("vars of a class of the checks")
    elif action == "special" and name in DESCRIPTORS:
        # A descriptor of a class reads past every name: that of `gi_frame` gives the frame of a generator.
        raise PolicyError(f"{name} of an object of the checks")


def attributes_of(value: Any) -> dict[str, Any]:
    """What `vars` shows of an object of the checks: what may be asked for by name; of functions nothing."""
    found = {} if isinstance(value, _CLOSED) else vars(value)
    return {name: each for name, each in found.items() if not name.startswith("_")}


def _allow_attribute(action: str, value: Any, name: str) -> None:
    if name in _INNER or (name.startswith("_") and name not in _HARMLESS and name not in _NAMED_TUPLE):
        raise PolicyError(f"{type(value).__name__!r} object of the checks has no attribute {name!r}")
    if isinstance(value, _CLOSED) and not (action == "get" and name in _HARMLESS):
        raise PolicyError(f"{name} of a {type(value).__name__} of the checks")
    if isinstance(value, type) and action != "get":
        raise PolicyError(f"{name} of a class of the checks")


class Named:
    """The classes of the submission that the checks name, and the operators of theirs that are believed.

    What the sandbox says about a class (its name, its module) is the submission's own word. So a name counts
    only where it must mean a class: with a reference solution, where it is a class there that has the
    operator; without one, where it is written like a class.
    """

    def __init__(self, names: dict[str, Any], modules: frozenset[str]) -> None:
        """`names` is what naming.names_in gives."""
        self._modules, self._names = modules, frozenset(names["theirs"])
        self._known: dict[str, list[str] | None] | None = names["classes"]

    def believes(self, kind: type, operator: str = "") -> bool:
        """Whether this operator of that class counts."""
        return any(
            isinstance(parent, RemoteType)
            and parent.__module__.partition(".")[0] in self._modules
            and self._means_class(parent.__qualname__, operator)
            for parent in kind.__mro__
        )

    def names(self, kind: type) -> bool:
        """Whether the checks name that class, so that its methods are the learner's to define."""
        return self.believes(kind, "")

    def _means_class(self, qualname: str, operator: str) -> bool:
        outer, _, inner = qualname.partition(".")
        if outer not in self._names or "<locals>" in qualname:
            return False
        if self._known is None:
            return outer.lstrip("_")[:1].isupper()
        if outer not in self._known:
            return False
        return inner != "" or not operator or _has(self._known[outer], operator)


def _has(defined: list[str] | None, operator: str) -> bool:
    if defined is None or operator in defined:
        return True
    return operator == "__ne__" and "__eq__" in defined
