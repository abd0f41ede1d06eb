"""Pinned requirement files: what they ask for, what they say about themselves, and what the judge adds."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from marathon.core.errors import EnvironmentTrouble

# What the judge's workers and the lesson kernels import beside the learner's libraries.
RUNTIME = ("pytest", "hypothesis", "msgpack", "ipykernel")

_HEADER = re.compile(r"#\s*(size-mb|minutes|imports)\s*:\s*(.+)")


@dataclass(frozen=True)
class Requirements:
    """`pins` maps a package to its requirement, for this machine; `imports` are the modules that prove it."""

    pins: dict[str, str] = field(default_factory=dict)
    size_mb: int = 0
    minutes: int = 0
    imports: tuple[str, ...] = ()

    def digest(self) -> str:
        text = "\n".join(sorted(self.pins.values()))
        return hashlib.sha256(text.encode()).hexdigest()


def read_requirements(file: Path) -> Requirements:
    """The requirement file, without the lines whose marker is not for this machine.

    Raises:
        EnvironmentTrouble: the file cannot be read, or a line of it is no requirement.
    """
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise EnvironmentTrouble(
            f"The list of packages cannot be read: {error.strerror}.",
            where=str(file),
            mend="Install Marathon again, or mend the path's folder.",
        ) from error
    head = {found[1]: found[2] for line in lines if (found := _HEADER.match(line))}
    return Requirements(
        pins=_pins(lines, file),
        size_mb=int(head.get("size-mb", 0)),
        minutes=int(head.get("minutes", 0)),
        imports=tuple(head.get("imports", "").split()),
    )


def _pins(lines: list[str], file: Path) -> dict[str, str]:
    pins: dict[str, str] = {}
    for number, line in enumerate(lines, start=1):
        text = line.split("#")[0].strip()
        if not text:
            continue
        try:
            requirement = Requirement(text)
        except InvalidRequirement as error:
            raise EnvironmentTrouble(
                f"{text!r} is not a requirement.", where=f"{file}:{number}", mend="Write it as name==version."
            ) from error
        if requirement.marker is None or requirement.marker.evaluate():
            pins[canonicalize_name(requirement.name)] = f"{requirement.name}{requirement.specifier}"
    return pins


@cache
def runtime_requirements() -> Requirements:
    """What the judge and the kernels need in every environment, as Marathon's own interpreter has it."""
    pins: dict[str, str] = {}
    waiting = list(RUNTIME)
    while waiting:
        name = canonicalize_name(waiting.pop())
        if name in pins:
            continue
        try:
            found = distribution(name)
        except PackageNotFoundError as error:
            raise EnvironmentTrouble(
                f"Marathon's own installation lacks {name}.", mend="Install Marathon again."
            ) from error
        pins[name] = f"{name}=={found.version}"
        waiting += _needed_by(found.requires or [])
    return Requirements(pins, imports=RUNTIME)


def _needed_by(lines: list[str]) -> list[str]:
    needs = [Requirement(line) for line in lines]
    return [need.name for need in needs if need.marker is None or need.marker.evaluate({"extra": ""})]
