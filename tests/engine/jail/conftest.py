"""Cells of the sandbox to run small programs in, as root and as an ordinary user, with fewer layers too."""

import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from marathon.engine.jail import box as boxes
from marathon.engine.jail import layers

SERVER = Path(__file__).with_name("jail_server.py")
SOURCE = Path(boxes.__file__).parents[3]
ORDINARY = 61_234
LINUX_ONLY = "this machine is no Linux: the sandbox there is process limits only"
LIGHT = layers.NAMESPACES | {layers.USER}
PATIENCE = 180
# As the engine starts its workers.
WARM = {
    "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MPLBACKEND": "Agg", "TF_CPP_MIN_LOG_LEVEL": "3",
    "CUDA_VISIBLE_DEVICES": "",
}  # fmt: skip


@dataclass(frozen=True)
class Outcome:
    """What a snippet told, what it raised (class, message, traceback) and how its process ended."""

    told: list
    raised: list | None
    ended: int

    @property
    def error(self) -> str | None:
        return self.raised[0] if self.raised else None

    @property
    def answer(self):
        assert self.raised is None, self.raised[2]
        assert self.ended == 0
        return self.told[-1]


class Zygote:
    """A jailed process that forks a child for each snippet."""

    def __init__(
        self, *, user=None, without=(), loopback=False, readable=(), hidden=(), python=None, preload=()
    ):
        self.folder = tempfile.mkdtemp(prefix="jail-tests-")
        self.boxes = os.path.join(self.folder, "boxes")
        os.mkdir(self.boxes)
        os.chmod(self.folder, 0o755)
        if user is not None:
            os.chown(self.boxes, user, user)
        wanted = {
            "user": user, "without": sorted(without), "loopback": loopback, "boxes": self.boxes,
            "readable": list(readable), "hidden": list(hidden), "preload": list(preload),
        }  # fmt: skip
        self.process = subprocess.Popen(
            [python or sys.executable, SERVER, json.dumps(wanted)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={"PYTHONPATH": str(SOURCE), "PATH": os.environ["PATH"], **WARM},
        )
        self.user = user
        self.made = 0
        hello = self._hear()
        self.tier, self.missing, self.owner = hello["tier"], hello["missing"], hello["owner"]
        self.layers = frozenset(hello["layers"])

    def needs(self, *wanted: str) -> None:
        """Skip, with the machine's own reason, unless the layers are there."""
        lost = [layer for layer in wanted if layer not in self.layers]
        if lost:
            reasons = [text for text in self.missing if text.startswith(layers.WORDS[lost[0]])]
            pytest.skip(f"this machine lacks a layer. {reasons}")

    def new_box(self) -> str:
        self.made += 1
        box = os.path.join(self.boxes, str(self.made))
        boxes.make_box(box, self.owner if self.user is None else self.user)
        return box

    def start(self, code: str, *, seconds=20.0, box=None, limits=None, **names) -> str:
        """Begin a snippet; `finish` waits for it."""
        box = box or self.new_box()
        usual = {"memory_mb": 256, "cpu_seconds": 20, "processes": 64, "file_mb": 8}
        request = {
            "code": code, "box": box, "seconds": seconds, "names": names, "limits": usual | (limits or {}),
        }  # fmt: skip
        self.process.stdin.write(json.dumps(request).encode() + b"\n")
        self.process.stdin.flush()
        return box

    def finish(self) -> Outcome:
        return Outcome(**self._hear())

    def run(self, code: str, **options) -> Outcome:
        self.start(code, **options)
        return self.finish()

    def _hear(self) -> dict:
        ready = select.select([self.process.stdout], [], [], PATIENCE)[0]
        assert ready, "the jailed zygote does not answer"
        line = self.process.stdout.readline()
        assert line, f"the jailed zygote ended with {self.process.wait()}"
        return json.loads(line)

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout):
            stream.close()
        shutil.rmtree(self.folder)


def kinds(*shapes: str):
    """Zygotes as we are and, if that is root, as an ordinary user too: with all layers, or without namespaces."""
    root_only = pytest.mark.skipif(
        sys.platform != "linux" or os.geteuid() != 0,
        reason="only root can become another user; the tests run as one already",
    )
    return [
        pytest.param((shape, user), id=f"{shape}-{name}", marks=marks)
        for shape in shapes
        for user, name, marks in ((None, "as-started", ()), (ORDINARY, "ordinary-user", root_only))
    ]


@pytest.fixture(scope="session")
def zygotes():
    """One zygote of each kind for all tests."""
    if sys.platform != "linux":
        pytest.skip(LINUX_ONLY)
    made = {}

    def get(kind) -> Zygote:
        if kind not in made:
            shape, user = kind
            made[kind] = Zygote(user=user, without=LIGHT if shape == "light" else ())
        return made[kind]

    yield get
    for each in made.values():
        each.close()


@pytest.fixture(params=kinds("full"))
def zygote(request, zygotes):
    """With every layer that the machine has."""
    return zygotes(request.param)


@pytest.fixture(params=kinds("light"))
def light(request, zygotes):
    """Without namespaces: what a machine that forbids them still has."""
    return zygotes(request.param)


@pytest.fixture(params=kinds("full", "light"))
def held(request, zygotes):
    """Both, for what must hold in either."""
    return zygotes(request.param)


@pytest.fixture
def make_zygote():
    """Zygotes made to order, closed after the test."""
    if sys.platform != "linux":
        pytest.skip(LINUX_ONLY)
    made = []

    def make(**options) -> Zygote:
        made.append(Zygote(**options))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture(scope="session")
def zygote_class():
    return Zygote


@pytest.fixture(scope="session")
def light_layers():
    return LIGHT


@pytest.fixture
def outside():
    """A file of the machine that every user may read, and nobody's exercise may."""
    folder = Path(tempfile.mkdtemp(prefix="outside-"))
    folder.chmod(0o777)
    secret = folder / "secret.txt"
    secret.write_text("a secret", "utf-8")
    secret.chmod(0o666)
    yield str(secret)
    shutil.rmtree(folder)
