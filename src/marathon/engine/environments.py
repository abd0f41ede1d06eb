"""Environments: folders with their own Python and pinned packages, made on demand, shared where equal."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import platformdirs

from marathon.core.curriculum import Specialization
from marathon.core.environment import EnvironmentState, EnvironmentStatus
from marathon.core.errors import EnvironmentTrouble, NotFound
from marathon.engine import locking
from marathon.engine.environment_building import PYTHON_MB, Building, Part, Progress, require_space
from marathon.engine.environment_record import finished, forget, interpreter
from marathon.engine.requirements import Requirements, read_requirements, runtime_requirements

__all__ = ["EnvironmentSpec", "Environments", "Progress", "cache_folder", "specs_of"]

PACKAGES = "packages"


@dataclass(frozen=True)
class EnvironmentSpec:
    """The requirement files of one environment; `frameworks` maps a framework to its own file."""

    key: str
    requirements: Path
    frameworks: Mapping[str, Path] = field(default_factory=dict)


def specs_of(root: Path, specializations: Iterable[Specialization]) -> tuple[EnvironmentSpec, ...]:
    """The environments that the specializations under `root` declare; Marathon's own needs no entry."""
    return tuple(
        EnvironmentSpec(
            one.environment,
            root / one.requirements.get("", f"{one.folder}/requirements.txt"),
            {name: root / file for name, file in one.requirements.items() if name},
        )
        for one in specializations
        if one.environment
    )


def cache_folder() -> Path:
    """Where things lie that can be made again: $MARATHON_CACHE, or the system's folder for such things."""
    return Path(os.environ.get("MARATHON_CACHE") or platformdirs.user_cache_dir("marathon", appauthor=False))


class Environments:
    """The environments of a path, in `folder`. The key "" is Marathon's own, which is always there."""

    def __init__(self, folder: Path, specs: Iterable[EnvironmentSpec] = ()) -> None:
        self._home = folder
        self._specs = {spec.key: spec for spec in specs}

    def keys(self) -> tuple[str, ...]:
        return tuple(self._specs)

    def python(self, key: str, framework: str = "") -> str | None:
        """The interpreter, or None as long as it cannot be used for this."""
        return self.status(key, framework).python

    def pythons(self, *, having: str = "") -> list[str]:
        """The interpreters that can be used now, each once, whose requirements name the package `having`."""
        ready = {
            python: None
            for key, spec in self._specs.items()
            if (not having or having in read_requirements(spec.requirements).pins)
            and (python := self.python(key))
        }
        return list(ready)

    def status(self, key: str, framework: str = "") -> EnvironmentStatus:
        """What there is, and what is missing for `framework`; quick, nothing is started.

        Raises:
            NotFound: no such environment, or no such framework in it.
        """
        if not key:
            return EnvironmentStatus("", "ready", sys.executable)
        folder, done = self._found(key)
        parts = [part for part in self._parts(key, framework) if done.get(part.name) != part.digest]
        state = self._state(folder, done, parts)
        fresh = PYTHON_MB if "python" not in done or state == "broken" else 0
        return EnvironmentStatus(
            key=key,
            state=state,
            python=str(interpreter(folder)) if state == "ready" else None,
            folder=str(folder),
            size_mb=sum(part.adds.size_mb for part in parts) + fresh if state != "ready" else 0,
            minutes=sum(part.adds.minutes for part in parts),
            frameworks={name: name in done and state == "ready" for name in self._spec(key).frameworks},
            why=_WHY[state],
        )

    def create(self, key: str, framework: str = "", *, progress: Progress | None = None) -> str:
        """Make the environment, or what is missing of it, and return its interpreter.

        An exception out of `progress` stops the work; a later call goes on where it stopped.

        Raises:
            NotFound: no such environment, or no such framework in it.
            EnvironmentTrouble: it could not be made; what is finished of it is kept.
        """
        if ready := self.python(key, framework):
            return ready
        folder = self._folder(key)
        self._home.mkdir(parents=True, exist_ok=True)
        try:
            with locking.held(self._lock(folder)):
                self._make(key, framework, progress)
        except locking.BusyError as busy:
            raise _in_use(folder, busy) from busy
        return str(interpreter(folder))

    def remove(self, key: str) -> bool:
        """Remove the environment's folder; whether there was one. Others with equal requirements share it."""
        folder = self._folder(key)
        if not folder.exists():
            return False
        try:
            with locking.held(self._lock(folder)):
                forget(folder)
                shutil.rmtree(folder)
        except locking.BusyError as busy:
            raise _in_use(folder, busy) from busy
        except OSError as error:
            raise EnvironmentTrouble(
                f"The environment cannot be removed: {error.strerror}.",
                where=str(folder),
                mend="Close what uses it and try again.",
            ) from error
        return True

    def _make(self, key: str, framework: str, progress: Progress | None) -> None:
        status = self.status(key, framework)  # again: somebody may have made it while we waited for the lock
        if status.state == "ready":
            return
        require_space(self._home, status.size_mb)
        folder, done = self._found(key)
        if status.state == "broken":
            done = {}
        parts = [part for part in self._parts(key, framework) if done.get(part.name) != part.digest]
        fresh = "python" not in done
        building = Building(folder, progress, sum(part.weight for part in parts) + PYTHON_MB * fresh)
        if fresh:
            building.make_python()
        for part in parts:
            building.install(part)

    def _spec(self, key: str) -> EnvironmentSpec:
        if key not in self._specs:
            raise NotFound("environment", key, self._specs)
        return self._specs[key]

    def _parts(self, key: str, framework: str) -> list[Part]:
        """What has to be installed, in order."""
        spec = self._spec(key)
        if framework and framework not in spec.frameworks:
            raise NotFound("framework", framework, spec.frameworks)
        base = read_requirements(spec.requirements)
        everything = _joined(runtime_requirements(), base)
        parts = [Part(PACKAGES, everything.digest(), _importing(base), everything)]
        if framework:
            adds = read_requirements(spec.frameworks[framework])
            parts.append(Part(framework, adds.digest(), adds, _joined(everything, adds)))
        return parts

    def _folder(self, key: str) -> Path:
        spec = self._spec(key)
        files = [spec.requirements, *(spec.frameworks[name] for name in sorted(spec.frameworks))]
        digests = [read_requirements(file).digest() for file in files]
        tag = f"py{sys.version_info.major}{sys.version_info.minor}"
        return self._home / f"{tag}-{hashlib.sha256(''.join(digests).encode()).hexdigest()[:12]}"

    def _found(self, key: str) -> tuple[Path, dict[str, str]]:
        folder = self._folder(key)
        return folder, finished(folder)

    def _lock(self, folder: Path) -> Path:
        return folder.with_name(f"{folder.name}.lock")

    def _state(self, folder: Path, done: Mapping[str, str], parts: list[Part]) -> EnvironmentState:
        if done and not interpreter(folder).exists():
            return "broken"
        if not done:
            return "partial" if folder.exists() else "missing"
        return "partial" if parts else "ready"


_WHY: dict[EnvironmentState, str] = {
    "missing": "It has not been made yet.",
    "partial": "Something is still missing; making it goes on where it stopped.",
    "ready": "",
    "broken": "The Python that it was made with is gone; it will be made afresh.",
}


def _joined(below: Requirements, above: Requirements) -> Requirements:
    """Both together; a pin of the one above counts, where both have one."""
    return Requirements({**below.pins, **above.pins}, above.size_mb, above.minutes, above.imports)


def _importing(base: Requirements) -> Requirements:
    runtime = runtime_requirements()
    return Requirements(base.pins, base.size_mb, base.minutes, (*runtime.imports, *base.imports))


def _in_use(folder: Path, busy: locking.BusyError) -> EnvironmentTrouble:
    who = f" (process {busy.holder})" if busy.holder else ""
    return EnvironmentTrouble(
        f"Another Marathon{who} is working on this environment.",
        where=str(folder),
        mend="Let it finish, then try again.",
    )
