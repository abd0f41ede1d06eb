"""Describes a class as plain data, so that the other side can build a local one that stands for it."""

from __future__ import annotations

import abc
import collections.abc
import enum
import importlib.util
import sys
import types
from typing import Any, Generic, NamedTuple

from marathon.engine.peer import exceptions
from marathon.engine.peer.specials import blocked_by, defined_by
from marathon.engine.wire import WireError

# Values of these and of their subclasses cross by value: they cannot change.
FROZEN_BASES = (int, float, str, bytes, tuple, frozenset, complex)
CONTAINER_BASES = (list, dict, set)
MAX_NAME, MAX_NAMES, MAX_BASES, MAX_DOC = 1000, 5000, 64, 2000
# Classes of these modules are what `isinstance` is asked about; the name is resolved to our own class.
_LIBRARIES = frozenset(  # a list of words is read more easily as words
    "numpy pandas sklearn torch keras tensorflow matplotlib scipy collections re pathlib io _io queue "  # noqa: SIM905
    "threading string functools itertools array enum contextlib dataclasses abc logging csv json datetime "
    "random types builtins argparse".split()
)
# A class may be registered with these, without deriving from them.
PROTOCOLS: dict[str, abc.ABCMeta] = {
    kind.__name__: kind
    for kind in (
        collections.abc.Sequence, collections.abc.MutableSequence, collections.abc.Set,
        collections.abc.MutableSet, collections.abc.Mapping, collections.abc.MutableMapping,
        collections.abc.KeysView, collections.abc.ItemsView, collections.abc.ValuesView,
    )
}  # fmt: skip
_OF_COLLECTIONS = ("__iter__", "__len__", "__getitem__", "__contains__")
_UNTELLING = (object, abc.ABC, Generic)
_UNSENT_BASES = frozenset(
    ("typing", "abc", "builtins", "collections.abc", "io", "_io", "enum", "collections")
)


class Sketch(NamedTuple):
    """A class in words. `bases` are encoded references; `library` is the nearest class both sides have."""

    number: int
    name: str
    qualname: str
    module: str
    doc: str | None
    bases: list[Any]
    specials: list[str]
    functions: list[str]
    is_exception: bool
    frozen_base: str | None
    container_base: str | None
    own_equality: bool
    hashable: bool
    library: str | None
    abstract: list[str]
    is_dataclass: bool
    is_enum: bool
    is_collection: bool = False
    tells_instances: bool = False
    protocols: list[str] = []  # noqa: RUF012  # a default that nobody changes
    blocked: list[str] = []  # noqa: RUF012


def read(row: list[Any]) -> Sketch:
    """A sketch that came over the wire.

    Raises:
        WireError: it is none, or larger than that of any class that somebody wrote.
    """
    sketch = Sketch(*row)
    texts = (sketch.name, sketch.qualname, sketch.module)
    lists = (sketch.specials, sketch.functions, sketch.abstract, sketch.protocols, sketch.blocked)
    whole = (
        type(sketch.number) is int
        and all(type(text) is str and len(text) <= MAX_NAME for text in texts)
        and all(type(names) is list and len(names) <= MAX_NAMES for names in lists)
        and all(type(name) is str for names in lists for name in names)
        and type(sketch.bases) is list
        and len(sketch.bases) <= MAX_BASES
        and sketch.frozen_base in (None, *_names(FROZEN_BASES))
        and sketch.container_base in (None, *_names(CONTAINER_BASES))
        and (sketch.library is None or type(sketch.library) is str)
    )
    if not whole:
        raise WireError("a class that is none")
    return sketch._replace(doc=(_text(sketch.doc) or "")[:MAX_DOC] or None)


def _names(kinds: tuple[type, ...]) -> tuple[str, ...]:
    return tuple(kind.__name__ for kind in kinds)


def draw(encode: Any, number: int, kind: type) -> Sketch:
    """The sketch of a class. `encode` turns a base class into a reference (and may draw it in turn)."""
    is_exception = issubclass(kind, BaseException)
    return Sketch(
        number=number,
        name=kind.__name__,
        qualname=kind.__qualname__,
        module=_text(kind.__module__) or "",
        doc=(_text(kind.__doc__) or "")[:MAX_DOC] or None,
        bases=[encode(base) for base in kind.__bases__ if _is_sent(base)],
        specials=defined_by(kind),
        functions=[] if _intercepts(kind) else _functions(kind),
        is_exception=is_exception,
        frozen_base=_nearest(kind, FROZEN_BASES),
        container_base=_nearest(kind, CONTAINER_BASES),
        own_equality=_defines_equality(kind),
        hashable=getattr(kind, "__hash__", None) is not None,
        library=_library(kind),
        abstract=_abstract(kind),
        is_dataclass=isinstance(getattr(kind, "__dataclass_fields__", None), dict),
        is_enum=issubclass(kind, enum.Enum),
        tells_instances=type(kind).__instancecheck__ is not type.__instancecheck__,
        is_collection=any(hasattr(type(kind), name) for name in _OF_COLLECTIONS),
        protocols=[name for name, each in PROTOCOLS.items() if not is_exception and issubclass(kind, each)],
        blocked=blocked_by(kind),
    )


def _text(value: Any) -> str | None:
    return value if type(value) is str else None


def _is_sent(base: type) -> bool:
    if base is object or base in FROZEN_BASES or base in CONTAINER_BASES:
        return False
    if exceptions.is_known(base):
        return True
    return base.__module__ not in _UNSENT_BASES and not hasattr(base, "_marathon_handle")


def _functions(kind: type) -> list[str]:
    """Names of plain methods: such an attribute is callable, so asking for it can wait for the call."""
    names = {}
    for parent in reversed(kind.__mro__[:-1]):
        for name, item in list(vars(parent).items()):
            names[name] = type(item) in (types.FunctionType, classmethod)
    return [name for name, plain in names.items() if plain and (name[:2] != "__" or name == "__init__")]


def _intercepts(kind: Any) -> bool:
    return kind.__getattribute__ is not object.__getattribute__ or type(kind).__name__ == "ModuleType"


def _nearest(kind: type, bases: tuple[type, ...]) -> str | None:
    return next((base.__name__ for base in bases if issubclass(kind, base)), None)


def _defines_equality(kind: type) -> bool:
    definer = next(parent for parent in kind.__mro__ if "__eq__" in parent.__dict__)
    return definer.__module__ not in ("builtins", "collections", "enum")


def _library(kind: type) -> str | None:
    for parent in kind.__mro__:
        name = f"{parent.__module__}.{parent.__qualname__}"
        known = parent.__module__.partition(".")[0] in _LIBRARIES and "<" not in name
        if known and parent not in _UNTELLING and find_library_class(name) is parent:
            return name
    return None


def _abstract(kind: type) -> list[str]:
    names = getattr(kind, "__abstractmethods__", None)
    return sorted(map(str, names)) if isinstance(names, frozenset) else []


_HIDDEN_KINDS = {
    f"builtins.{kind.__name__}": kind
    for kind in (
        types.GeneratorType, types.FunctionType, types.MethodType, types.BuiltinFunctionType,
        types.CoroutineType, types.AsyncGeneratorType, types.ModuleType, types.MappingProxyType,
        type(iter([])), type(iter(())),
        type(iter({})), type(iter(set())), type(iter(range(1))), type(iter("")),
    )
}  # fmt: skip


# Importing these does something.
_NEVER_IMPORTED = frozenset((
    "antigravity", "this", "test", "tests", "conftest", "idlelib", "turtledemo", "pytest",
))  # fmt: skip


def may_be_ours(name: str) -> bool:
    """Whether a module that the other side mentions is a library that this side may import for it."""
    parts = name.split(".")
    if any(part in _NEVER_IMPORTED or part.startswith("_") for part in parts):
        return False
    known = parts[0] in _LIBRARIES or parts[0] in sys.stdlib_module_names
    return known and importlib.util.find_spec(parts[0]) is not None


def find_library_class(name: str) -> type | None:
    """Our own class of that dotted name, if its module is a known library and is already in use."""
    if name in _HIDDEN_KINDS:
        return _HIDDEN_KINDS[name]
    parts = name.split(".")
    if parts[0] not in _LIBRARIES:
        return None
    for cut in range(len(parts) - 1, 0, -1):
        found: Any = sys.modules.get(".".join(parts[:cut]))
        if found is not None:
            for part in parts[cut:]:
                found = vars(found).get(part) if hasattr(found, "__dict__") else None
            return found if isinstance(found, type) else None
    return None
