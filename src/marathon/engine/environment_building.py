"""Makes an environment part by part: an interpreter, the pinned packages, a framework on top."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from marathon.core.errors import EnvironmentTrouble
from marathon.engine.environment_record import finish, forget, interpreter, packages_folder
from marathon.engine.pip_progress import PipError, explain, pip_environment, raw_progress, run_pip
from marathon.engine.requirements import Requirements
from marathon.engine.torch_build import index_arguments

Progress = Callable[[str, float, float, str], None]
"""Told the phase (python, packages, tensorflow, torch), megabytes done, megabytes in all, and a sentence."""

PYTHON_MB = 25


@dataclass(frozen=True)
class Part:
    """A part to install: `name` is `packages` or a framework; `all_of_it` what pip has to hold true."""

    name: str
    digest: str
    adds: Requirements
    all_of_it: Requirements

    @property
    def weight(self) -> int:
        return max(self.adds.size_mb, 1)


class Building:
    """One making of one folder; `done` counts megabytes over all parts, so that a bar never runs back."""

    def __init__(self, folder: Path, progress: Progress | None, total: float) -> None:
        self._folder = folder
        self._progress = progress
        self._total = total
        self._done = 0.0

    def say(self, phase: str, done: float, sentence: str) -> None:
        if self._progress:
            self._progress(phase, min(self._done + done, self._total), self._total, sentence)

    def make_python(self) -> None:
        """An interpreter of its own in an empty folder, and a pip that tells how far it is."""
        self.say("python", 0, "Making a place with its own Python.")
        require_venv()
        forget(self._folder)
        shutil.rmtree(self._folder, ignore_errors=True)
        made = _run([sys.executable, "-m", "venv", str(self._folder)])
        if made.returncode:
            raise EnvironmentTrouble(
                f"A place for the packages cannot be made. Python said: {_last_line(made)}",
                where=str(self._folder),
                mend="Look whether the folder may be written and the disk has room; then start again.",
            )
        self._renew_pip()
        finish(self._folder, "python", sys.version.split()[0])
        self._done += PYTHON_MB

    def _renew_pip(self) -> None:
        """A pip that is older, because this one cannot be had, does the work as well, more silently."""
        python = str(interpreter(self._folder))
        try:
            run_pip(python, ["install", "--upgrade", "pip>=25.1"], tell=lambda *_: None)
        except PipError:
            self.say("python", PYTHON_MB, "Going on with the pip that came with Python.")

    def install(self, part: Part) -> None:
        """Install the part, see that it can be imported, and only then count it as finished."""
        python = interpreter(self._folder)
        try:
            self._run_pip(str(python), part)
        except PipError as failure:
            raise explain(
                failure, EnvironmentTrouble, doing=f"Installing {part.name}", where=str(self._folder)
            ) from failure
        self.say(part.name, part.weight * 0.97, "Trying whether everything can be imported.")
        check_imports(python, part.adds.imports, framework=part.name)
        finish(self._folder, part.name, part.digest)
        self._done += part.weight
        self.say(part.name, 0, "Ready.")

    def _run_pip(self, python: str, part: Part) -> None:
        extra = index_arguments(python, part.adds.pins["torch"]) if "torch" in part.adds.pins else []
        count = len(part.all_of_it.pins)

        def tell(done: float, sentence: str) -> None:
            self.say(part.name, part.weight * 0.95 * min(done / count, 1.0), sentence)

        with tempfile.TemporaryDirectory(prefix="marathon-") as folder:
            file = Path(folder) / "requirements.txt"
            file.write_text("\n".join(part.all_of_it.pins.values()), encoding="utf-8")
            arguments = ["install", "--only-binary=:all:", "-r", str(file), *extra, *raw_progress(python)]
            run_pip(python, arguments, tell=tell, packages=packages_folder(self._folder))


def require_venv() -> None:
    """Some systems split Python's own venv into a package of its own.

    Raises:
        EnvironmentTrouble: this Python cannot make environments.
    """
    lacking = [name for name in ("venv", "ensurepip") if importlib.util.find_spec(name) is None]
    if lacking:
        raise EnvironmentTrouble(
            f"This Python has no {' and no '.join(lacking)}, which make places for packages.",
            where=sys.executable,
            mend="On Debian and Ubuntu: sudo apt install python3-venv. Elsewhere: install Python anew.",
        )


def require_space(folder: Path, size_mb: int) -> None:
    """Downloads lie beside what is unpacked from them, so about one and a half times the size is needed.

    Raises:
        EnvironmentTrouble: there is less room.
    """
    needed = size_mb * 3 // 2
    free = shutil.disk_usage(folder).free // 2**20
    if free < needed:
        raise EnvironmentTrouble(
            f"There is too little room: {needed} MB are needed, {free} MB are free.",
            where=str(folder),
            mend="Make room, or set MARATHON_CACHE to a folder on a larger disk.",
        )


def check_imports(python: Path, modules: Sequence[str], *, framework: str = "") -> None:
    """Import the modules with the interpreter.

    Raises:
        EnvironmentTrouble: one of them cannot be imported.
    """
    code = "".join(f"import {module}\n" for module in modules)
    environment = {**pip_environment(), "MPLBACKEND": "Agg", "TF_CPP_MIN_LOG_LEVEL": "3"}
    tried = _run([str(python), "-I", "-c", code], {**environment, "KERAS_BACKEND": framework or "numpy"})
    if tried.returncode:
        raise EnvironmentTrouble(
            f"The packages are there, but cannot be used. Python said: {_last_line(tried)}",
            where=str(python),
            mend="Remove the environment and make it again; if that does not help, please report it.",
        )


def _run(command: list[str], environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
        env=environment or pip_environment(),
    )


def _last_line(result: subprocess.CompletedProcess[str]) -> str:
    lines = (result.stderr or result.stdout).strip().splitlines()
    return lines[-1] if lines else f"nothing (exit code {result.returncode})"
