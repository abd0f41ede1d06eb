"""What a check does to the judge's own process and means for the submission is repeated in the sandbox.

Patches of library modules, seeds, the environment and the working folder. Input and output are never patched
over there: they are always asked from here.
"""

from __future__ import annotations

import codecs
import os
import random
import sys
import types
import unittest.mock
from pathlib import Path
from typing import Any

import pytest
from _pytest.monkeypatch import derive_importpath as _resolve

from marathon.engine.checking.importer import Importer, ProxyModule
from marathon.engine.checking.peer import JudgePeer
from marathon.engine.peer.remote import RemoteType
from marathon.engine.peer.sketches import may_be_ours

_STAYS_HERE = frozenset(
    (
        ("sys", "stdout"),
        ("sys", "stderr"),
        ("sys", "stdin"),
        ("builtins", "input"),
        ("sys", "path"),
        ("sys", "modules"),
    )
)


class Follower:
    """Repeats patches while the submission is loaded."""

    def __init__(self, peer: JudgePeer, importer: Importer) -> None:
        self._peer, self._importer = peer, importer

    def key(self, target: Any, name: Any) -> tuple[str, str] | None:
        """`(module, attribute)` of a patch that has to be repeated."""
        key = _key_of(target, str(name))
        if key is None or key in _STAYS_HERE:
            return None
        followed = key[0] in self._peer.borrowed or key[0] == "builtins" or may_be_ours(key[0])
        return key if followed and self._importer.loaded and not self._peer.dead else None

    def apply(self, key: tuple[str, str], value: Any) -> None:
        self._peer.request("patch", *key, value)

    def undo(self, key: tuple[str, str]) -> None:
        if not self._peer.dead:
            self._peer.request("unpatch", *key)


def _key_of(target: Any, name: str) -> tuple[str, str] | None:
    """The module, and the way from there: an attribute of its own, or of one of its classes."""
    if isinstance(target, type) and type(target) is not RemoteType:
        if _find(target.__module__, target.__qualname__) is not target:
            return None
        return target.__module__, f"{target.__qualname__}.{name}"
    if not isinstance(target, types.ModuleType) or isinstance(target, ProxyModule):
        return None
    return ("os.path" if target.__name__ == "posixpath" else target.__name__), name


def _find(module: str, qualname: str) -> Any:
    found: Any = sys.modules.get(module)
    for part in qualname.split("."):
        found = getattr(found, part, None)
    return found


def follow_patches(peer: JudgePeer, importer: Importer, folder: Path) -> Surroundings:
    """Hook what changes the judge's surroundings, for good: the process exists for one attempt."""
    follower = Follower(peer, importer)
    _follow_mock(follower)
    _follow_monkeypatch(follower)
    _follow_seeds(peer, importer)
    _follow_codecs(peer, importer)
    surroundings = Surroundings(peer, importer, folder)
    peer.before_asking = surroundings.send_changes
    return surroundings


def _follow_mock(follower: Follower) -> None:
    patcher: Any = unittest.mock._patch
    enter, leave = patcher.__enter__, patcher.__exit__

    def follow(self: Any) -> Any:
        made = enter(self)
        self.marathon_key = follower.key(self.target, self.attribute)
        if self.marathon_key is not None:
            follower.apply(self.marathon_key, getattr(self.target, self.attribute))
        return made

    def unfollow(self: Any, *details: Any) -> Any:
        key, self.marathon_key = getattr(self, "marathon_key", None), None
        result = leave(self, *details)
        if key is not None:
            follower.undo(key)
        return result

    patcher.__enter__, patcher.__exit__ = follow, unfollow


def _follow_monkeypatch(follower: Follower) -> None:
    kind: Any = pytest.MonkeyPatch
    set_one, undo_all = kind.setattr, kind.undo
    followed: dict[int, list[tuple[str, str]]] = {}

    def setattr_(self: Any, target: Any, name: Any, *rest: Any, **named: Any) -> None:
        set_one(self, target, name, *rest, **named)
        attribute, holder = _resolve(target, raising=False) if isinstance(target, str) else (name, target)
        key = follower.key(holder, attribute)
        if key is not None:
            follower.apply(key, getattr(holder, attribute))
            followed.setdefault(id(self), []).append(key)

    def undo(self: Any) -> None:
        undo_all(self)
        for key in reversed(followed.pop(id(self), [])):
            follower.undo(key)

    kind.setattr, kind.undo = setattr_, undo


def _follow_seeds(peer: JudgePeer, importer: Importer) -> None:
    def follow(holder: Any, name: str, library: str) -> None:
        original = getattr(holder, name, None)
        if original is None:
            return

        def seed(*arguments: Any, **named: Any) -> Any:
            made = original(*arguments, **named)
            if (
                importer.loaded
                and not peer.dead
                and all(isinstance(a, (int, float, str, bytes)) for a in arguments)
            ):
                peer.request("seed", library, *arguments)
            return made

        setattr(holder, name, seed)

    follow(random, "seed", "random")
    follow(getattr(sys.modules.get("numpy"), "random", None), "seed", "numpy")
    follow(sys.modules.get("torch"), "manual_seed", "torch")
    follow(getattr(sys.modules.get("tensorflow"), "random", None), "set_seed", "tensorflow")


def _follow_codecs(peer: JudgePeer, importer: Importer) -> None:
    """An encoding that nobody knows here may be one that the submission registered."""

    def search(name: str) -> codecs.CodecInfo | None:
        if not importer.loaded or peer.dead:
            return None
        try:
            parts = peer.request("codec", name)
        except LookupError:
            return None
        if type(parts) is not tuple or len(parts) != 6:
            peer.break_off()
        encode, decode, encoder, decoder, reader, writer = parts
        return codecs.CodecInfo(encode, decode, reader, writer, encoder, decoder, name=name)

    codecs.register(search)


# What Python announces when the working folder or the environment changes.
_MOVES = frozenset(("os.chdir", "os.putenv", "os.unsetenv"))


class Surroundings:
    """The working folder, the environment and `sys.argv`, sent before the next call of a check."""

    def __init__(self, peer: JudgePeer, importer: Importer, folder: Path) -> None:
        self._peer, self._importer = peer, importer
        self._folder = str(folder)
        self._environment = dict(_environment())
        self._arguments: list[str] = []
        self._sending = False
        self._moved = True
        sys.addaudithook(self._notice)

    def _notice(self, event: str, _: Any) -> None:
        if event in _MOVES:
            self._moved = True

    def moved(self, folder: Path) -> None:
        """A new sandbox: it is in its own folder, and knows nothing of the environment yet."""
        self._folder, self._environment, self._arguments = str(folder), {}, []
        self._moved = True

    def send_changes(self) -> None:
        if not self._moved and sys.argv == self._arguments:
            return
        if self._sending:
            return
        self._sending = True
        try:
            self._go_along(_where())  # a program that is never imported looks for its files there, too
            if self._importer.loaded:
                self._moved = False
                self._send(_environment())
        finally:
            self._sending = False

    def _go_along(self, folder: str) -> None:
        if folder != self._folder:
            self._folder = folder
            self._peer.request("folder", folder)

    def _send(self, environment: dict[Any, Any]) -> None:
        if sys.argv != self._arguments:
            self._arguments = list(sys.argv)
            self._peer.request("arguments", tuple(map(str, sys.argv)))
        if environment != self._environment:
            before, self._environment = self._environment, dict(environment)
            added, gone = _difference(before, self._environment)
            if added or gone:
                self._peer.request("environment", added, gone)


def _where() -> str:
    try:
        return os.getcwd()  # noqa: PTH109  # a text
    except FileNotFoundError:  # a check removed the folder it was in
        return ""


def _environment() -> dict[Any, Any]:
    # The mapping below os.environ, which decodes every value.
    return os.environ._data  # type: ignore[attr-defined,no-any-return]


def _difference(before: dict[Any, Any], now: dict[Any, Any]) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
    """Names and values in turn that are new, and names that are gone; pytest's own notes left out."""
    changed = {key: value for key, value in now.items() if before.get(key) != value}
    added = [_text(item) for pair in changed.items() for item in pair if not _is_pytests(pair[0])]
    gone = [_text(key) for key in before if key not in now and not _is_pytests(key)]
    return tuple(added), tuple(gone)


def _is_pytests(key: Any) -> bool:
    return _text(key).startswith("PYTEST_")


def _text(value: Any) -> str:
    return os.fsdecode(value) if isinstance(value, bytes) else str(value)
