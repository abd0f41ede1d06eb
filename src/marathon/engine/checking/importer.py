"""`import overtime_pay` in the checks gives a proxy: the module itself is only in the sandbox."""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import types
from collections.abc import Iterator, MutableMapping, Sequence
from pathlib import Path
from typing import Any

from marathon.engine.checking.namesakes import Namesakes
from marathon.engine.checking.peer import JudgePeer, SandboxGone
from marathon.engine.peer.remote import RemoteObject, RemoteType, handle_of

# Kept by the proxy itself, beside what it asks for.
_OWN = frozenset(("__name__", "__doc__", "__file__"))
# What pytest and unittest look for in a module of checks.
_OF_THE_RUNNER = ("__", "pytest", "setup_", "teardown_", "setUpModule", "tearDownModule", "load_tests")
_DUNDERS = frozenset((
    "__version__", "__version_info__", "__all__", "__author__", "__email__", "__date__", "__license__",
    "__copyright__", "__title__", "__url__", "__uri__", "__description__",
))  # fmt: skip


class ProxyModule(types.ModuleType):
    """A module of the submission. Its functions and classes are known at once, the rest is asked for."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") and name not in _DUNDERS:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        return _importer(self).look_up(types.ModuleType.__getattribute__(self, "__name__"), name)

    def __setattr__(self, name: str, value: Any) -> None:
        if name.startswith("__"):
            types.ModuleType.__setattr__(self, name, value)
        else:
            _importer(self).assign(self.__name__, name, value)

    def __delattr__(self, name: str) -> None:
        _importer(self).delete(self.__name__, name)

    def __dir__(self) -> list[str]:
        return _importer(self).names_in(self.__name__)

    @property
    def __dict__(self) -> Any:  # type: ignore[override]
        # mock and monkeypatch read originals from here; without it they would delete what they patched.
        return _Attributes(self)


class _Attributes(MutableMapping[str, Any]):
    """A module's `__dict__`: reading, setting and deleting are those of its attributes."""

    def __init__(self, module: ProxyModule) -> None:
        self._module = module

    def __getitem__(self, name: str) -> Any:
        try:
            return getattr(self._module, name)
        except AttributeError:
            raise KeyError(name) from None

    def __setitem__(self, name: str, value: Any) -> None:
        setattr(self._module, name, value)

    def __delitem__(self, name: str) -> None:
        try:
            delattr(self._module, name)
        except AttributeError:
            raise KeyError(name) from None

    def __iter__(self) -> Iterator[str]:
        known = _DUNDERS | _OWN
        return iter([name for name in dir(self._module) if not name.startswith("__") or name in known])

    def __len__(self) -> int:
        return len(list(iter(self)))

    def copy(self) -> dict[str, Any]:
        return dict(self)


def _is_whole(answer: Any) -> bool:
    """`(handle, names for *, doc, is a package, names and values in turn)`, see sandbox/loading.py."""
    if type(answer) is not tuple or len(answer) != 5:
        return False
    handle, public, doc, _, watched = answer
    return (
        type(handle) is int
        and type(public) is type(watched) is tuple
        and len(watched) % 2 == 0
        and all(type(name) is str for name in (*public, *watched[::2]))
        and (doc is None or type(doc) is str)
    )


_IMPORTERS: dict[str, Importer] = {}


def _importer(module: types.ModuleType) -> Importer:
    return _IMPORTERS[types.ModuleType.__getattribute__(module, "__name__")]


class Importer(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds the submission's modules in the sandbox, and binds their names again in a new one."""

    def __init__(self, peer: JudgePeer, names: frozenset[str], module: str) -> None:
        self._peer, self.modules = peer, names
        self.namesakes = Namesakes(module, Path(peer.checks))
        self.failure: BaseException | None = None
        # Names that the checks import from libraries: `from work import *` does not bind these anew.
        self._taken: frozenset[str] = frozenset()
        # What the reference defines in the module that it stands for: nothing else can be meant there.
        self._brought: frozenset[str] | None = None
        self._main = ""
        self._handles: dict[str, int] = {}
        self._known: dict[str, dict[str, Any]] = {}
        self._found: dict[tuple[str, str], Any] = {}

    def expect(self, names: dict[str, Any], module: str) -> None:
        """`names` is what naming.names_in gives; the reference stands for `module`."""
        self._taken, self._main = frozenset(names["libraries"]), module
        self._brought = None if names["brought"] is None else frozenset(names["brought"])

    @property
    def loaded(self) -> bool:
        return bool(self._handles)

    # The import system's side.
    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        del path, target
        if name.partition(".")[0] not in self.modules or self.namesakes.hides(name):
            return None
        return importlib.machinery.ModuleSpec(name, self, origin=f"{name}.py")

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType:
        _IMPORTERS[spec.name] = self
        self._peer.proxies[spec.name] = ProxyModule(spec.name)
        return self._peer.proxies[spec.name]

    def get_code(self, name: str) -> types.CodeType:
        """What `runpy` asks for.

        Raises:
            ImportError: it would run in the process of the checks.
        """
        raise ImportError(
            f"{name} cannot be run by runpy: cannot be judged from outside, because it would run in the "
            "process of the checks; run its file with the fixture `program`"
        )

    def exec_module(self, module: types.ModuleType) -> None:
        try:
            public, doc, package = self._load(module.__name__)
        except SandboxGone as gone:
            raise ImportError(f"the submission could not be loaded: {gone}") from None
        module.__all__ = [each for each in public if self._may_bind(module, each)]  # type: ignore[attr-defined]
        module.__doc__ = doc
        module.__file__ = f"{module.__name__}.py"
        if package:
            module.__path__ = []

    def _may_bind(self, module: types.ModuleType, name: str) -> bool:
        """Whether a star import may bring this name: it would shadow what the checks stand on."""
        if name in self._taken or name.startswith(_OF_THE_RUNNER):
            return False
        return self._brought is None or module.__name__ != self._main or name in self._brought

    def _load(self, name: str) -> tuple[Any, ...]:
        try:
            answer = self._peer.request("import", name)
            if not _is_whole(answer):
                self._peer.break_off()
        except BaseException as error:
            self.failure = self.failure or error
            raise
        handle, public, doc, package, watched = answer
        self._handles[name] = handle
        self._known[name] = dict(zip(watched[::2], watched[1::2], strict=True))
        for attribute, value in self._known[name].items():
            self._name(value, attribute)
        return public, doc, package

    def _name(self, value: Any, attribute: str) -> None:
        handle = handle_of(value) if isinstance(value, (RemoteObject, RemoteType)) else None
        if handle is not None:
            self._peer.recorder.names[handle] = attribute
        if isinstance(value, RemoteType) and value.__qualname__ != attribute and self._peer.trust.named:
            self._peer.trust.named.also_called(attribute, value)

    # The proxies' side.
    def look_up(self, module: str, name: str) -> Any:
        known = self._known[module]
        if name in known:
            return known[name]
        if f"{module}.{name}" in self._peer.proxies:
            return self._peer.proxies[f"{module}.{name}"]
        value = self._peer.request("get", self._handles[module], name)
        if isinstance(value, (RemoteObject, RemoteType)):
            self._found[module, name] = value
            if callable(value):
                self._name(value, name)
        return value

    def assign(self, module: str, name: str, value: Any) -> None:
        self.forget(module, name)
        self._peer.request("set", self._handles[module], name, value)

    def delete(self, module: str, name: str) -> None:
        self.forget(module, name)
        self._peer.request("delete", self._handles[module], name)

    def names_in(self, module: str) -> list[str]:
        return list(self._peer.request("dir", self._handles[module]))

    def forget(self, module: str, name: str) -> None:
        """The module's name may mean something else by now."""
        self._known.get(module, {}).pop(name, None)

    # A new sandbox.
    def bind_again(self) -> None:
        """Load the modules again; every stand-in that was reached by a name now stands for the new object."""
        before = {name: dict(known) for name, known in self._known.items()}
        for module in list(self._handles):
            self._load(module)
            for name, old in before[module].items():
                self._move(old, self._known[module].get(name))
                if name in self._known[module] and isinstance(old, RemoteObject):
                    self._known[module][name] = old
        for (module, name), old in list(self._found.items()):
            new = self._peer.request("get", self._handles[module], name)  # a class is known again by its name
            if isinstance(old, RemoteObject):
                self._move(old, new)

    def _move(self, old: Any, new: Any) -> None:
        if isinstance(old, RemoteObject) and isinstance(new, RemoteObject) and old is not new:
            handle = handle_of(new)
            if handle is not None:
                object.__setattr__(
                    new, "_marathon_handle", None
                )  # its end must not release what goes on living
                object.__setattr__(old, "_marathon_handle", handle)
                self._peer.references.stand_ins[handle] = old
                self._peer.recorder.names.setdefault(handle, getattr(old, "__name__", "function"))
