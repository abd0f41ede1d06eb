"""Exceptions by name: which classes both sides know, and which may never cross."""

from __future__ import annotations

import builtins
import sys
import types
from typing import Any

_BUILTIN: dict[str, type[BaseException]] = {
    name: kind
    for name, kind in vars(builtins).items()
    if isinstance(kind, type) and issubclass(kind, (Exception, SystemExit, GeneratorExit, BaseExceptionGroup))
}
_BUILTIN["BaseException"] = BaseException
_BUILTIN["KeyboardInterrupt"] = KeyboardInterrupt
# A test runner understands these as outcomes; a submission must not be able to raise them.
_RUNNERS = frozenset(("unittest", "pytest", "_pytest", "bdb", "test", "hypothesis", "pluggy"))
ELSEWHERE = "elsewhere.py"
_RAISES = compile("raise elsewhere", ELSEWHERE, "exec")
_LIBRARIES = frozenset(("numpy", "pandas", "sklearn", "torch", "keras", "tensorflow", "scipy"))


def name_of(kind: type) -> str | None:
    """The name under which both sides know an exception class, or None."""
    if _BUILTIN.get(kind.__name__) is kind:
        return kind.__name__
    name = f"{kind.__module__}:{kind.__qualname__}"
    return name if find(name) is kind else None


def is_known(kind: type) -> bool:
    return issubclass(kind, BaseException) and name_of(kind) is not None


def find(name: str) -> type[BaseException] | None:
    """The class of that name, if both sides know it and it may cross."""
    if ":" not in name:
        return _BUILTIN.get(name)
    module, _, qualname = name.partition(":")
    top = module.partition(".")[0]
    if top in _RUNNERS or not (top in sys.stdlib_module_names or top in _LIBRARIES):
        return None
    found: Any = sys.modules.get(module)
    for part in qualname.split("."):
        found = getattr(found, part, None)
    if not (isinstance(found, type) and issubclass(found, Exception)):
        return None
    # Other modules are imported everywhere: doctest.unittest.SkipTest is no class of doctest.
    return found if found.__module__.partition(".")[0] not in _RUNNERS else None


def make(kind: type[BaseException], arguments: list[Any], text: str) -> BaseException:
    """An exception of a known class, made without surprises whatever its constructor wants."""
    try:
        made = kind(*arguments)
    except Exception:  # noqa: BLE001  # a constructor of its own mind
        telling = _telling(kind)
        made = telling.__new__(telling)
        made.args = tuple(arguments) or (text,)
        made.told = text  # type: ignore[attr-defined]
    return made


def _telling(kind: type[BaseException]) -> type[BaseException]:
    """A subclass of that name whose text is what the exception said where it was raised."""

    def tell(self: Any) -> str:
        return str(self.told)

    body = {"__str__": tell, "__module__": kind.__module__, "__qualname__": kind.__qualname__}
    return type(kind.__name__, (kind,), body)


def elsewhere() -> types.TracebackType | None:
    """A traceback that stands for one of the other side, of which nothing is told."""
    try:
        exec(_RAISES, {"elsewhere": Exception()})  # noqa: S102  # the line below
    except Exception as error:  # noqa: BLE001  # the one that was just made
        return error.__traceback__.tb_next if error.__traceback__ else None
    return None


def text_of(error: BaseException) -> str:
    try:
        return str(error)
    except Exception:  # noqa: BLE001  # __str__ of the submission
        return "<an exception that cannot be shown>"
