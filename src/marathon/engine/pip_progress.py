"""Runs pip, tells how far it is, and says in plain words what kept it from finishing."""

from __future__ import annotations

import os
import queue
import re
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from marathon.core.errors import MarathonError

Tell = Callable[[float, str], None]
"""Told how many packages are there (collected and installed count half each), and a sentence."""

_COLLECTING = re.compile(r"Collecting ([\w.\-]+)")
_DOWNLOADING = re.compile(r"\s*(?:Downloading|Using cached|Processing) (\S+)(?: \(([\d.]+ \w+)\))?")
_BYTES = re.compile(r"Progress (\d+) of (\d+)")
_INSTALLING = "Installing collected packages"
_TICK_SECONDS = 1.0


class PipError(Exception):
    """pip ended without doing its work; `kind` says why, `detail` is what pip said last."""

    def __init__(self, kind: str, detail: str) -> None:
        super().__init__(f"{kind}: {detail}")
        self.kind = kind
        self.detail = detail


# What pip prints, what it means; the first that is found counts.
_SIGNS = (
    ("disk", re.compile(r"No space left on device|Errno 28|not enough space", re.I)),
    ("hash", re.compile(r"DO NOT MATCH THE HASHES|Hashes are required", re.I)),
    (
        "network",
        re.compile(
            r"NewConnectionError|NameResolutionError|Temporary failure in name|Connection refused|ProxyError"
            r"|ConnectTimeout|ReadTimeout|Network is unreachable|ConnectionResetError|Max retries exceeded"
            r"|Could not fetch URL|Failed to establish|certificate verify failed",
            re.I,
        ),
    ),
    ("permission", re.compile(r"Permission denied|Read-only file system", re.I)),
    ("nothing", re.compile(r"\(from versions: none\)")),
    ("pin", re.compile(r"No matching distribution found|Could not find a version", re.I)),
    ("conflict", re.compile(r"ResolutionImpossible|conflicting dependencies", re.I)),
)

_WORDS = {
    "disk": ("There is no room left on the disk.", "Make room and start again: it goes on where it stopped."),
    "hash": (
        "A downloaded file is not the one that was pinned.",
        "Try again; if it happens again, tell whoever looks after your package mirror.",
    ),
    "network": (
        "The package registry cannot be reached.",
        "Look at your network (or proxy) and start again: it goes on where it stopped.",
    ),
    "permission": (
        "A folder may not be written.",
        "Give yourself the right to write it, or set MARATHON_CACHE.",
    ),
    "nothing": (
        "The package registry cannot be reached, or does not have a package for this computer.",
        "Look at your network (or mirror) and start again: it goes on where it stopped.",
    ),
    "pin": (
        "A pinned package is not to be had for this computer.",
        "Marathon supports Python 3.11 to 3.13 on 64-bit Linux, macOS with Apple silicon, and Windows.",
    ),
    "conflict": (
        "The pinned packages do not fit together.",
        "Please report it; the list of pins has to be mended.",
    ),
    "other": (
        "pip could not do it.",
        "What it said last stands above; start again, it goes on where it stopped.",
    ),
}


def explain(failure: PipError, kind: type[MarathonError], *, doing: str, where: str = "") -> MarathonError:
    """The error for people: what was being done, what went wrong, how to mend it."""
    what, mend = _WORDS[failure.kind]
    detail = f" pip said: {failure.detail}" if failure.detail else ""
    return kind(f"{doing} did not work. {what}{detail}", where=where, mend=mend)


def pip_environment() -> dict[str, str]:
    """The environment of every pip that we start: the user's own settings, nothing that leads elsewhere."""
    hidden = ("PYTHONPATH", "PYTHONHOME", "PIP_TARGET", "PIP_PREFIX", "PIP_USER", "PIP_REQUIRE_VIRTUALENV")
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return {
        **kept,
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_NO_INPUT": "1",
        "PIP_RETRIES": os.environ.get("PIP_RETRIES", "3"),
        "PYTHONNOUSERSITE": "1",
        "PYTHONUNBUFFERED": "1",
        "PYTHONUTF8": "1",
        "NO_COLOR": "1",
    }


def raw_progress(python: str) -> list[str]:
    """What makes pip tell the bytes of a download; it can since 24.1."""
    asked = subprocess.run(
        [python, "-m", "pip", "--version"], capture_output=True, text=True, check=False, env=pip_environment()
    )
    found = re.match(r"pip (\d+)\.(\d+)", asked.stdout)
    knows = found is not None and (int(found[1]), int(found[2])) >= (24, 1)
    return ["--progress-bar", "raw"] if knows else []


def run_pip(python: str, arguments: Sequence[str], *, tell: Tell, packages: Path | None = None) -> str:
    """Run pip with the interpreter `python`, and return what it printed.

    `packages` is the folder that packages land in; it is watched while pip is silent about them.
    An exception out of `tell` ends pip, and goes on to the caller.

    Raises:
        PipError: pip did not finish its work.
    """
    process = subprocess.Popen(
        [python, "-m", "pip", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=pip_environment(),
        encoding="utf-8",
        errors="replace",
        start_new_session=sys.platform != "win32",
    )
    try:
        printed = _follow(process, tell, packages)
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        if process.stdout:
            process.stdout.close()
    if process.returncode:
        raise _failure(printed)
    return printed


def _follow(process: subprocess.Popen[str], tell: Tell, packages: Path | None) -> str:
    reading = Reading(tell, packages)
    for line in _lines(process):
        reading.take(line)
    return reading.printed()


def _lines(process: subprocess.Popen[str]) -> Iterator[str | None]:
    """Every line, and None for every second without one."""
    lines: queue.Queue[str | None] = queue.Queue()
    stdout = process.stdout
    assert stdout is not None

    def read() -> None:
        for line in stdout:
            lines.put(line.rstrip())
        lines.put(None)

    reader = threading.Thread(target=read, name="pip-output", daemon=True)
    reader.start()
    while True:
        try:
            line = lines.get(timeout=_TICK_SECONDS)
        except queue.Empty:
            yield None
            continue
        if line is None:
            return
        yield line


class Reading:
    """Turns the lines of pip into how far it is."""

    def __init__(self, tell: Tell, packages: Path | None) -> None:
        self._tell = tell
        self._packages = packages
        self._before = self._installed()
        self._collected = 0
        self._name = ""
        self._sentence = "Asking the registry for the packages."
        self._installing = False
        self._tail: deque[str] = deque(maxlen=400)

    def take(self, line: str | None) -> None:
        """One line, or None for a second of silence."""
        if line is None:
            self._say(0.0)
        elif found := _BYTES.match(line):
            self._say(int(found[1]) / max(int(found[2]), 1))
        else:
            self._tail.append(line)
            self._read(line)

    def printed(self) -> str:
        return "\n".join(self._tail)

    def _read(self, line: str) -> None:
        if found := _COLLECTING.match(line):
            self._collected += 1
            self._sentence = f"Looking for {found[1]}."
        elif found := _DOWNLOADING.match(line):
            self._sentence = _downloading(found[1], found[2])
        elif line.startswith(_INSTALLING):
            self._installing = True
        else:
            return
        self._say(0.0)

    def _say(self, part: float) -> None:
        if not self._installing:
            self._tell((max(self._collected - 1, 0) + part) / 2, self._sentence)
            return
        installed = self._installed() - self._before
        self._tell((self._collected + min(installed, self._collected)) / 2, "Unpacking the packages.")

    def _installed(self) -> int:
        return len(list(self._packages.glob("*.dist-info"))) if self._packages else 0


def _downloading(file: str, size: str | None) -> str:
    name = file.rsplit("/", 1)[-1].split("-", maxsplit=1)[0]
    return f"Fetching {name} ({size})." if size else f"Fetching {name}."


def _failure(printed: str) -> PipError:
    kind = next((name for name, sign in _SIGNS if sign.search(printed)), "other")
    errors = [line for line in printed.splitlines() if line.startswith("ERROR:")]
    last = errors or printed.splitlines()[-1:]
    detail = last[0].removeprefix("ERROR:").strip() if last else ""
    return PipError(kind, _without_addresses(detail)[:300])


def _without_addresses(text: str) -> str:
    """Addresses may hold a password of the user's mirror."""
    return re.sub(r"\b\w+://\S+", "(address)", text)
