"""What the sandbox may do to objects of the judge, and which operators of its objects the judge believes."""

from __future__ import annotations

import ast
import types
from typing import Any

from marathon.engine.peer.remote import RemoteType

_NAMED_TUPLE = frozenset(("_asdict", "_replace", "_fields", "_make"))
_HARMLESS = frozenset(("__name__", "__qualname__", "__module__", "__doc__", "__annotations__", "__len__"))
_INNER = frozenset(
    "gi_frame gi_code gi_yieldfrom cr_frame cr_code cr_await ag_frame ag_code f_globals f_locals f_builtins f_back "
    "tb_frame tb_next func_globals func_code".split()
)
_CLOSED = (
    types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.ModuleType, types.FrameType,
    types.TracebackType, types.CodeType,
)  # fmt: skip
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
    elif action == "vars":
        raise PolicyError("vars of an object of the checks")


def _allow_attribute(action: str, value: Any, name: str) -> None:
    if name in _INNER or (name.startswith("_") and name not in _HARMLESS and name not in _NAMED_TUPLE):
        raise PolicyError(f"{type(value).__name__!r} object of the checks has no attribute {name!r}")
    if isinstance(value, _CLOSED) and not (action == "get" and name in _HARMLESS):
        raise PolicyError(f"{name} of a {type(value).__name__} of the checks")
    if isinstance(value, type) and action != "get":
        raise PolicyError(f"{name} of a class of the checks")


class Named:
    """The classes of the submission that the checks name: their operators are believed."""

    def __init__(self, tree: ast.AST, modules: frozenset[str]) -> None:
        self._modules = modules
        aliases = _aliases(tree, modules)
        self._names, self._everything = _imported(tree, modules)
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Attribute)
                and isinstance(node.value, ast.Name)
                and node.value.id in aliases
            ):
                self._names.add(node.attr)
            elif self._everything and isinstance(node, ast.Name):
                self._names.add(node.id)

    def believes(self, kind: type) -> bool:
        return any(
            isinstance(parent, RemoteType)
            and parent.__module__.partition(".")[0] in self._modules
            and parent.__qualname__.partition(".")[0] in self._names
            for parent in kind.__mro__
        )


def _aliases(tree: ast.AST, modules: frozenset[str]) -> set[str]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.partition(".")[0] in modules:
                    found.add(alias.asname or alias.name.partition(".")[0])
    return found


def _imported(tree: ast.AST, modules: frozenset[str]) -> tuple[set[str], bool]:
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] in modules:
            found |= {alias.name for alias in node.names}
    return found, "*" in found
