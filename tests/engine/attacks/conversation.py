"""The judge's end of the line in this process, talking with a sandbox that says whatever a fuzzer thinks of."""

from __future__ import annotations

import contextlib
import io
import os
import socket
import sys
import threading
import time
import types
import warnings
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import msgpack

from marathon.engine.checking.peer import JudgePeer, SandboxGone
from marathon.engine.checking.policy import Named
from marathon.engine.frames import Closed
from marathon.engine.peer.connection import Peer
from marathon.engine.wire import Codec, WireError, pack, unpack

# What no message may make the judge's process do.
FORBIDDEN = frozenset((
    "subprocess.Popen", "os.system", "os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.kill",
    "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.chmod", "os.chown", "os.link", "os.symlink", "os.truncate",
    "os.putenv", "os.unsetenv", "socket.connect", "socket.bind", "socket.getaddrinfo", "ctypes.dlopen", "pty.spawn",
    "pickle.find_class", "shutil.rmtree", "webbrowser.open",
    "sqlite3.connect", "urllib.Request", "tempfile.mkstemp",
))  # fmt: skip
SECRET = "the-answer-is-5417"


class CodeRun(BaseException):
    """A message made the judge do something: no `except Exception` may hide it."""


class Sentry:
    """Listens to what Python itself reports of this process, while it is on duty."""

    def __init__(self) -> None:
        self._thread: int | None = None
        self.seen: list[str] = []
        sys.dont_write_bytecode = True  # importing a library is allowed, and would write
        sys.addaudithook(self._hear)

    def _hear(self, event: str, details: tuple[Any, ...]) -> None:
        if self._thread != threading.get_ident():
            return
        written = event == "open" and details[1] is not None and set("wxa+") & set(str(details[1]))
        if event in FORBIDDEN or written:
            self.seen.append(f"{event} {details!r}"[:300])
            raise CodeRun(self.seen[-1])

    @contextlib.contextmanager
    def on_duty(self) -> Iterator[None]:
        self._thread, self.seen = threading.get_ident(), []
        try:
            yield
        finally:
            self._thread = None
        if self.seen:
            raise CodeRun(self.seen[0])


class Keeper:
    """An object of the checks, such as they hand over."""

    def __init__(self) -> None:
        self.public, self._private = 1, SECRET

    def method(self, value: Any) -> Any:
        return value


def helper(value: Any, _expected: str = SECRET) -> int:
    return len(_expected) + (value if type(value) is int else 0)


def steps() -> Iterator[int]:
    yield len(SECRET)


def check(peer: JudgePeer) -> None:
    """What checks do with a submission, one thing after another; each may fail."""
    for step in STEPS:
        try:
            step(peer)
        except SandboxGone:
            return
        except Exception:  # what the sandbox says may well be an exception
            continue


def _load(peer: JudgePeer) -> Any:
    return peer.request("import", "answer")[4][1]


def _compare(peer: JudgePeer) -> None:
    answer = _load(peer)(1)
    for each in (8, "x", None, [1], {"a": 1}, 1.5, SECRET):
        assert not (answer == each and type(answer) is not type(each)), (answer, each)
    assert answer != 8
    assert isinstance(answer, (int, str, dict))


def _look(peer: JudgePeer) -> None:
    answer = _load(peer)(Keeper(), helper, key=[1, [2]])
    repr(answer), str(answer), bool(answer), hash(answer), dir(answer), len(answer)
    for _, _item in zip(range(20), answer, strict=False):
        pass


def _use(peer: JudgePeer) -> None:
    answer = _load(peer)(steps())
    answer.method(1)
    answer.value = 3
    del answer.value
    answer[0] = answer["x"] + 1
    with answer as entered:
        entered(1)


STEPS: Sequence[Callable[[JudgePeer], Any]] = (_load, _compare, _look, _use, _compare, _look)


def talk(frames: Sequence[bytes]) -> int:
    """Let the judge's end hear these frames, whatever it asks. Returns how many bytes it said.

    Raises:
        CodeRun, SystemExit, KeyboardInterrupt: what must never come of it.
    """
    ours, theirs = socket.socketpair()
    for end in (ours, theirs):
        end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4 << 20)
    with contextlib.suppress(OSError):
        theirs.setblocking(False)
        for frame in frames:
            theirs.send(len(frame).to_bytes(4, "little") + frame)
        theirs.shutdown(socket.SHUT_WR)
    peer = JudgePeer(
        ours, pid=os.getpid(), call_seconds=2.0, ends=time.monotonic() + 5.0, folder="/box", checks="/checks"
    )
    peer.trust.named = Named(
        {"theirs": ["Vector"], "called_classes": [], "classes": None}, frozenset(("answer",))
    )
    with quiet():
        check(peer)
    said = 0
    with contextlib.suppress(OSError):
        while part := theirs.recv(1 << 20):
            said += len(part)
            if SECRET.encode() in part:
                raise CodeRun("the judge told its secret")
    ours.close()
    theirs.close()
    return said


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    with (
        contextlib.redirect_stdout(io.StringIO()),
        contextlib.redirect_stderr(io.StringIO()),
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("ignore")
        yield


def decode(data: bytes) -> None:
    """Bytes as values: what is none is a WireError."""
    with contextlib.suppress(WireError):
        value = unpack(data)
        for plain in (value, *(value if type(value) is list else ())):
            with contextlib.suppress(WireError):
                Codec().decode(plain)


def messages_in(data: bytes) -> list[bytes]:
    """The frames that some bytes stand for: one for each MessagePack value, and the rest as it is."""
    unpacker = msgpack.Unpacker(strict_map_key=False, unicode_errors="surrogatepass", max_buffer_size=1 << 20)
    unpacker.feed(data)
    frames, start = [], 0
    while start < len(data) and len(frames) < 64:
        try:
            unpacker.skip()
        except Exception:  # no more whole values
            break
        frames.append(data[start : unpacker.tell()])
        start = unpacker.tell()
    return [*frames, data[start:]] if start < len(data) else frames


class _Recorder(Peer):
    """An honest sandbox's end, which keeps what it sends."""

    first_mirror = 1

    def __init__(self, sock: socket.socket, module: types.ModuleType) -> None:
        super().__init__(sock)
        self.sent: list[bytes] = []
        send = self.channel.send

        def keep(message: Any, descriptors: tuple[int, ...] = ()) -> None:
            self.sent.append(pack(message))
            send(message, descriptors)

        self.channel.send = keep  # type: ignore[method-assign]
        watched = tuple(item for name in ("answer", "Vector") for item in (name, getattr(module, name)))
        self.operations["import"] = lambda peer, _: (
            peer.references.exports.number(module), ("answer", "Vector"), None, False, watched,
        )  # fmt: skip

    def serve(self) -> None:
        with contextlib.suppress(Closed, OSError):
            while True:
                self.answer(self.receive())


ANSWERS = {
    "a number": "answer = lambda *a, **k: 8",
    "a list": "answer = lambda *a, **k: [1, [2, {'a': (3, 4.5)}], {5}]",
    "itself": "answer = lambda *a, **k: Vector(1, 2)",
    "what it got": "answer = lambda *a, **k: a",
    "an error": "def answer(*a, **k): raise ValueError('no', [1])",
    "a call": "answer = lambda *a, **k: [x(1) for x in a[1:]] + [getattr(x, 'public', 0) for x in a] + [x.method(2) for x in a]",
    "a generator": "def answer(*a, **k):\n    yield from range(5)",
    "data": "import datetime, decimal, fractions, re, collections\nanswer = lambda *a, **k: (datetime.datetime.now(), "
    "decimal.Decimal('1.5'), fractions.Fraction(1, 3), re.compile('a+'), collections.Counter('aab'), 10 ** 30, 1j, range(3), b'x')",
    "a value": "class N(int): pass\nanswer = lambda *a, **k: N(8)",
    "a member": "import enum\nclass C(enum.Enum):\n    A = 1\nanswer = lambda *a, **k: C.A",
}
VECTOR = """
class Vector:
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, other): return (self.x, self.y) == (other.x, other.y)
    def __iter__(self): return iter((self.x, self.y))
    def __len__(self): return 2
    def __getitem__(self, index): return (self.x, self.y)[index]
    def __enter__(self): return self
    def __exit__(self, *a): return None
    def __call__(self, *a): return a
    def method(self, value): return value
    __hash__ = None
"""


def honest(code: str) -> list[bytes]:
    """What an honest sandbox with this module says to the same judge: seeds for a fuzzer."""
    module = types.ModuleType("answer")
    exec(VECTOR + code, module.__dict__)
    ours, theirs = socket.socketpair()
    recorder = _Recorder(theirs, module)
    thread = threading.Thread(target=recorder.serve, daemon=True)
    thread.start()
    peer = JudgePeer(
        ours, pid=os.getpid(), call_seconds=5.0, ends=time.monotonic() + 20.0, folder="/box", checks="/checks"
    )
    peer.trust.named = Named(
        {"theirs": ["Vector"], "called_classes": [], "classes": None}, frozenset(("answer",))
    )
    with quiet():
        check(peer)
    ours.close()
    thread.join(10)
    theirs.close()
    return recorder.sent
