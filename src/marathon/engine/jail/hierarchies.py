"""Where control groups can be made: version 2 in one tree, version 1 in a tree for each controller."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

CONTROLLERS = ("memory", "pids")


@dataclass(frozen=True)
class Hierarchy:
    """A folder below which groups are made, and what their files are called there ("": there is none)."""

    top: Path
    memory: str = ""
    events: str = ""
    processes: str = ""
    unified: bool = False

    def below(self, name: str) -> Hierarchy:
        return replace(self, top=self.top / name)

    def open(self) -> None:
        """Make the folder itself.

        Raises:
            OSError: this user may not.
        """
        self.top.mkdir()
        if self.unified:
            (self.top / "cgroup.subtree_control").write_text("+memory +pids", "utf-8")


def find_hierarchies(process: Path) -> tuple[Hierarchy, ...]:
    """The places where this process's own groups are; `process` is its folder in /proc.

    Raises:
        OSError: there are none, or they do not count memory and processes.
    """
    own = dict(_own_groups((process / "cgroup").read_text("utf-8")))
    mounts = dict(_mounts((process / "mountinfo").read_text("utf-8")))
    if all(name in own and name in mounts for name in CONTROLLERS):
        memory, processes = (_inside(mounts[name], own[name]) for name in CONTROLLERS)
        return (
            Hierarchy(memory, memory="memory.limit_in_bytes", events="memory.oom_control"),
            Hierarchy(processes, processes="pids.max"),
        )
    if "" not in own or "" not in mounts:
        raise OSError(errno.ENOENT, "this system has no control groups")
    return (_unified(_inside(mounts[""], own[""]), mounts[""]),)


def _unified(own: Path, top: Path) -> Hierarchy:
    """The nearest group around us whose sub-groups are counted; a group that holds processes has none."""
    for folder in (own, *own.parents):
        file = folder / "cgroup.subtree_control"
        if file.exists() and set(CONTROLLERS) <= set(file.read_text("utf-8").split()):
            return Hierarchy(folder, "memory.max", "memory.events", "pids.max", unified=True)
        if folder == top:
            break
    raise OSError(errno.ENOENT, "no control group around this program counts memory and processes")


def _inside(mount: Path, group: str) -> Path:
    return mount / group.lstrip("/")


def _own_groups(text: str) -> Iterator[tuple[str, str]]:
    """Controllers ("" for version 2) and the process's group in their tree."""
    for line in text.splitlines():
        _, controllers, group = line.split(":", 2)
        for controller in controllers.split(","):
            yield controller, group


def _mounts(text: str) -> Iterator[tuple[str, Path]]:
    """Controllers ("" for version 2) and where their tree is mounted."""
    for line in text.splitlines():
        before, _, after = line.partition(" - ")
        kind, _, options = after.split(" ", 2)
        place = Path(before.split(" ")[4])
        if kind == "cgroup2":
            yield "", place
        elif kind == "cgroup":
            for option in options.split(","):
                yield option, place
