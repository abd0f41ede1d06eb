"""The sandbox's end of the connection: loads the submission and answers until nobody asks any more."""

from __future__ import annotations

import asyncio
import builtins
import functools
import os
import pickle
import random
import sys
import time
import traceback
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any

from marathon.engine.data_loader import load_file
from marathon.engine.frames import Channel, Closed
from marathon.engine.jail import Jail
from marathon.engine.peer.connection import Peer
from marathon.engine.peer.copying import restores
from marathon.engine.peer.deriving import derive
from marathon.engine.peer.exceptions import ELSEWHERE, elsewhere
from marathon.engine.peer.tensors import detached
from marathon.engine.sandbox import ambient, loading, streams
from marathon.engine.sandbox.inside import run_inside
from marathon.engine.sandbox.scripts import compile_script, run_code
from marathon.engine.sandbox.services import Hosted
from marathon.engine.sandbox.showing import show_program
from marathon.engine.settling import settle_while_waiting
from marathon.engine.site.door import find_door
from marathon.engine.wire import Codec, WireError, unpack

_OURS = str(Path(__file__).resolve().parents[2])
MAX_FRAMES = 12
# Results of a batch are sent in parcels, so that the judge sees which case does not come to an end.
PARCEL_SECONDS = 0.005


class SandboxPeer(Peer):
    """Answers the judge. Nothing here is relied on for safety: the submission could rewrite all of it."""

    first_mirror = 1

    def __init__(self, channel: Channel, folder: Path) -> None:
        super().__init__(channel.socket)
        self.channel = channel
        self.folder = folder
        self.output = streams.Output(self._flood)
        self.patches = ambient.Patches()
        self.hosted = Hosted()
        restores(self)
        self.operations |= {
            "import": SandboxPeer.import_module,
            "script": SandboxPeer.script,
            "batch": SandboxPeer.batch,
            "detached": detached,
            "await": SandboxPeer.finish_coroutine,
            "derive": SandboxPeer.make_class,
            "patch": lambda peer, *arguments: peer.patches.apply(*arguments),
            "unpatch": lambda peer, *arguments: peer.patches.undo(*arguments),
            "pickled": SandboxPeer.pickled,
            "unpickled": lambda _, data: pickle.loads(data),  # noqa: S301  # its own bytes, in its own process
            "codec": lambda _, name: ambient.codec(name),
            "seed": lambda _, *arguments: ambient.seed(*arguments),
            "environment": lambda _, *arguments: ambient.change_environment(*arguments),
            "inside": SandboxPeer.run_inside,
            "service_start": lambda peer, *arguments: peer.hosted.start(*arguments),
            "service_request": lambda peer, *arguments: peer.hosted.ask(*arguments),
            "service_stop": lambda peer, *arguments: peer.hosted.stop(*arguments),
            "folder": lambda _, path: os.chdir(path),
            "arguments": lambda _, values: setattr(sys, "argv", list(values)),
        }

    def serve(self) -> None:
        while True:
            with self._lock:  # threads of the submission may ask only while a question is being answered
                message = self.receive()
            self.answer(message)

    def take_output(self) -> Any:
        parts = self.output.take()
        for part in parts or ():
            if part[0] == "warning":
                part[-1] = self.references.encode(part[-1])
        return parts

    def frames_of(self, error: BaseException) -> list[Any]:
        """File, line, function and text of the frames that are not ours, innermost last."""
        rows = _rows(error)
        error.__traceback__ = None  # it would keep every value of those frames alive
        return rows

    def trace(self, error: BaseException) -> None:
        error.__traceback__ = elsewhere()

    def own_module(self, name: str) -> types.ModuleType | None:
        """A library that a check puts back where it was is ours again."""
        return sys.modules.get(name)

    def derive(
        self, name: str, bases: tuple[type, ...], body: dict[str, Any], options: dict[str, Any]
    ) -> Any:
        return derive(self, name, bases, body, options)

    def _flood(self) -> None:
        self.channel.send(["flood"])
        os._exit(1)

    # Questions.
    def import_module(self, name: str) -> tuple[Any, ...]:
        module, *rest = loading.import_module(self.folder, name)
        return self.references.exports.number(module), *rest

    def script(self, name: str, lines: tuple[str, ...]) -> dict[str, Any]:
        """Run a file. What it raises is part of the answer; that Python cannot read it is an error."""
        return self._run(compile_script(self.folder / name), lines)

    def _run(self, code: types.CodeType, lines: tuple[str, ...]) -> dict[str, Any]:
        output = streams.Output(self._flood)
        typist, error = run_code(code, lines, streams.TextStream(output, "out"))
        return {
            "output": "".join(part[1] for part in output.take() or ()),
            "prompts": typist.prompts,
            "asked": typist.asked,
            "error": type(error).__name__ if error is not None else None,
            "message": _text(error) if error is not None else "",
            "frames": _rows(error) if error is not None else [],
        }

    def pickled(self, handle: int, protocol: int) -> bytes:
        return pickle.dumps(self.references.exports.find(handle), protocol)

    def batch(self, what: int | str, cases: bytes) -> int:
        """Call a function (its handle) or run a file (its name) with each tuple of arguments.

        Results go out in parcels while it works.
        """
        call: Callable[..., Any]
        if isinstance(what, str):
            call = _taking_all(functools.partial(self._run, compile_script(self.folder / what)))
        else:
            call = self.references.exports.find(what)
        codec, sent = Codec(), time.monotonic()
        parcel: list[Any] = []
        for number, case in enumerate(codec.decode(unpack(cases))):
            if time.monotonic() - sent > PARCEL_SECONDS:
                self.channel.send(["parcel", number, parcel])
                parcel, sent = [], time.monotonic()
            parcel.append(_outcome(codec, call, case))
        self.channel.send(["parcel", None, parcel])
        return len(parcel)

    def run_inside(self, code: str, name: str, sent: bytes) -> tuple[bytes, str]:
        return run_inside(code, name, sent, find=self.references.exports.find, take_output=self.output.take)

    def finish_coroutine(self, handle: int) -> Any:
        coroutine = self.references.exports.find(handle)

        async def finish() -> Any:
            return await coroutine

        return asyncio.run(finish())

    def make_class(
        self, name: str, bases: tuple[Any, ...], body: tuple[Any, ...], options: tuple[Any, ...]
    ) -> Any:
        """A class statement of the checks with a base of the submission: its methods are the judge's."""
        namespace = {key: _as_method(key, value) for key, value in zip(body[::2], body[1::2], strict=True)}
        named = dict(zip(options[::2], options[1::2], strict=True))
        made = types.new_class(name, bases, named, lambda body: body.update(namespace))
        loading.make_reachable(made)
        return made


def _data_loader(files: dict[str, str]) -> Any:
    """The `data("digits")` that the submission may call."""

    def data(name: str) -> Any:
        if name not in files:
            raise FileNotFoundError(f"There is no data set {name!r} here.")
        return load_file(files[name])

    return data


def _as_method(name: str, value: Any) -> Any:
    if type(value).__name__ != "function" or not hasattr(value, "_marathon_handle"):
        return value

    def method(self: Any, *arguments: Any, **named: Any) -> Any:
        return value(self, *arguments, **named)

    method.__name__ = name
    method.__doc__ = value.__doc__
    vars(method).update(vars(value))  # what decorators wrote on it
    return method


def _taking_all(run: Callable[[tuple[str, ...]], Any]) -> Callable[..., Any]:
    return lambda *lines: run(lines)


def _outcome(codec: Codec, function: Any, case: tuple[Any, ...]) -> list[Any]:
    try:
        return ["=", codec.encode(function(*case))]
    except WireError as error:
        return ["~", str(error)]
    except Exception as error:  # noqa: BLE001  # the outcome of the call
        return ["!", _ancestry(error), _text(error), _rows(error)]


def _ancestry(error: BaseException) -> list[str]:
    return [kind.__name__ for kind in type(error).__mro__]


def _text(error: BaseException) -> str:
    try:
        return str(error)[:2000]
    except Exception:  # noqa: BLE001  # __str__ of the submission
        return ""


def _rows(error: BaseException) -> list[list[Any]]:
    rows = [
        [frame.filename, frame.lineno, frame.name, frame.line or ""]
        for frame in traceback.extract_tb(error.__traceback__)
        if not frame.filename.startswith(_OURS) and frame.filename != ELSEWHERE
    ]
    if isinstance(error, SyntaxError) and error.filename:
        rows.append([error.filename, error.lineno, "", (error.text or "").rstrip()])
    return rows[-MAX_FRAMES:]


def main(channel: Channel, box: Path, jail: Jail) -> None:
    """Wait for the job, then serve. Never returns."""
    try:
        settle_while_waiting(channel.socket)
        job = channel.receive()
        jail.limit_child(memory_mb=job["limits"]["memory_mb"], cpu_seconds=job["limits"]["cpu_seconds"])
        if "door" in job:
            find_door(channel, job["door"])
        if "typed" in job:
            show_program(channel, box / "work", job)
        _prepare(channel, box, job).serve()
    except (Closed, WireError):
        os._exit(0)
    finally:
        os._exit(1)


def _prepare(channel: Channel, box: Path, job: dict[str, Any]) -> SandboxPeer:
    folder = box / "work"
    peer = SandboxPeer(channel, folder)
    peer.references.exports.start_at(job["first_handle"])
    os.chdir(folder)
    loading.lay_out(folder, job["files"])
    sys.argv = [""]
    sys.path.insert(0, str(folder))
    sys.dont_write_bytecode = True
    streams.install(peer.output, lambda method: peer.request("stdin", method))
    builtins.input = lambda prompt="": peer.request("input", str(prompt))
    builtins.data = _data_loader(job["data"])  # type: ignore[attr-defined]
    random.seed(job["seed"])
    ambient.seed("numpy", job["seed"] % (1 << 32))
    return peer
