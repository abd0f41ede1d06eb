"""The file system that a zygote and its children see: what they need to read, and nothing else."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from marathon.engine.jail import kernel

SYSTEM = (
    "/usr",
    "/bin",
    "/sbin",
    "/lib",
    "/lib32",
    "/lib64",
    "/nix/store",
    "/gnu/store",
    "/sys/devices/system",
)
SETTINGS = (
    "/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d", "/etc/localtime", "/etc/timezone",
    "/etc/alternatives", "/etc/fonts", "/etc/mime.types",
)  # fmt: skip
DEVICES = ("null", "zero", "full", "random", "urandom")
MADE_UP = {
    "passwd": "root:x:0:0::/:/bin/false\nlearner:x:1000:1000::/tmp:/bin/sh\n",
    "group": "root:x:0:\nlearner:x:1000:\n",
    "hosts": "127.0.0.1 localhost marathon\n::1 localhost\n",
    "nsswitch.conf": "passwd: files\ngroup: files\nhosts: files\n",
}
# Folders where a tree can be put together out of everybody's sight.
BUILDING_SITES = ("/mnt", "/srv", "/media", "/var/empty", "/opt")
TMP = "/tmp"  # noqa: S108  a private one
# The zygote's own view of all boxes, and its home while it imports. Each child's /tmp covers them: that is
# much cheaper than taking them away, for which the kernel waits until nobody can be looking.
BOXES = TMP + "/.zygote/boxes"
WARM_HOME = TMP + "/.zygote/home"
SHARED_MEMORY = TMP + "/.shm"
# Readable folders that each child's private /tmp would cover wait here to be shown again.
KEPT = "/.kept"
PLAIN = kernel.MS_NOSUID | kernel.MS_NODEV
ROOT_SIZE = "size=16m,mode=755"
HOME_SIZE = "size=128m,mode=700"


@dataclass(frozen=True)
class Furniture:
    """What goes into the new root: folders to read, places in them to cover, the folder of boxes."""

    readable: tuple[str, ...]
    hidden: tuple[str, ...]
    boxes: str

    def sources(self) -> tuple[str, ...]:
        return (*SYSTEM, *SETTINGS, *self.readable)

    def kept(self) -> dict[str, str]:
        """What lies below /tmp, and where it waits to be shown in each child's own /tmp."""
        below = {path for path in self.readable if within(path, TMP)}
        outermost = {path for path in below if not any(within(path, other) for other in below - {path})}
        return {path: f"{KEPT}/{index}" for index, path in enumerate(sorted(outermost))}


def build(furniture: Furniture) -> str:
    """Put the new root together in a mount namespace of our own; the result is where it stands.

    Raises:
        OSError: a mount was refused.
    """
    kernel.mount(None, "/", None, kernel.MS_REC | kernel.MS_PRIVATE)
    site = _building_site(furniture)
    kernel.mount("tmpfs", site, "tmpfs", PLAIN, options=ROOT_SIZE)
    for source in sorted(set(furniture.sources()), key=_links_last):
        _place(source, site)
    for hidden in furniture.hidden:
        _cover(site + hidden)
    for path, waiting in furniture.kept().items():
        if os.path.lexists(path):
            show(site + path, site + waiting)
    _add_devices(site)
    _write_settings(site)
    _add_folders(site, furniture.boxes)
    return site


def show_processes(site: str, *, own: bool) -> None:
    """A /proc in the new root: of this process's own namespace, or the machine's."""
    if own:
        kernel.mount("proc", site + "/proc", "proc", PLAIN | kernel.MS_NOEXEC)
    else:
        kernel.mount("/proc", site + "/proc", None, kernel.MS_BIND | kernel.MS_REC)


def move_in(site: str) -> None:
    """Make the tree at `site` the root and lose the old one."""
    _freeze(site)
    kernel.pivot_root(site, site + "/old")
    os.chdir("/")
    kernel.unmount("/old")
    kernel.mount(None, "/", None, kernel.MS_REMOUNT | kernel.MS_BIND | kernel.MS_RDONLY | PLAIN)


def _building_site(furniture: Furniture) -> str:
    needed = (*furniture.sources(), furniture.boxes)
    for site in BUILDING_SITES:
        folder = Path(site)
        if folder.is_dir() and not folder.is_symlink() and not any(within(path, site) for path in needed):
            return site
    raise FileNotFoundError(f"no empty folder to build a root in (tried {', '.join(BUILDING_SITES)})")


def within(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip("/") + "/")


def _links_last(source: str) -> tuple[bool, str]:
    return Path(source).is_symlink(), source


def _place(source: str, site: str) -> None:
    """Show `source` at the same path below `site`, and what its links point to."""
    if not os.path.lexists(source) or os.path.lexists(site + source):
        return
    link = _first_link(source)
    if link is not None:
        _copy_link(link, site)
        _place(str(Path(source).resolve()), site)
        return
    show(source, site + source)


def show(source: str, place: str) -> None:
    """Make a file or folder appear at `place` too, where there is nothing yet."""
    target = Path(place)
    if Path(source).is_dir():
        target.mkdir(parents=True)
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.touch()
    kernel.mount(source, place, None, kernel.MS_BIND | kernel.MS_REC)


def _first_link(path: str) -> str | None:
    for step in (*reversed(Path(path).parents), Path(path)):
        if step.is_symlink():
            return str(step)
    return None


def _copy_link(link: str, site: str) -> None:
    if not os.path.lexists(site + link):
        Path(site + link).parent.mkdir(parents=True, exist_ok=True)
        Path(site + link).symlink_to(Path(link).readlink())


def _cover(place: str) -> None:
    if Path(place).is_dir():
        kernel.mount("tmpfs", place, "tmpfs", PLAIN | kernel.MS_RDONLY, options="size=4k,mode=000")
    elif os.path.lexists(place):
        kernel.mount("/dev/null", place, None, kernel.MS_BIND)


def _add_devices(site: str) -> None:
    folder = Path(site, "dev")
    folder.mkdir()
    for name in DEVICES:
        (folder / name).touch()
        kernel.mount(f"/dev/{name}", str(folder / name), None, kernel.MS_BIND)
    (folder / "fd").symlink_to("/proc/self/fd")
    (folder / "shm").symlink_to(SHARED_MEMORY)


def _write_settings(site: str) -> None:
    folder = Path(site, "etc")
    folder.mkdir(exist_ok=True)
    for name, text in MADE_UP.items():
        (folder / name).write_text(text, "utf-8")


def _add_folders(site: str, boxes: str) -> None:
    for name in ("/proc", "/old", TMP, WARM_HOME, BOXES, boxes):
        Path(site + name).mkdir(parents=True, exist_ok=True)
    kernel.mount(boxes, site + BOXES, None, kernel.MS_BIND | kernel.MS_REC)
    kernel.mount("tmpfs", site + WARM_HOME, "tmpfs", PLAIN, options=HOME_SIZE)
    # Some libraries try a semaphore while they are imported, and go without for good if they get none.
    Path(site + SHARED_MEMORY).symlink_to(WARM_HOME)


def _freeze(site: str) -> None:
    """Make every mount below `site` read-only, but for /proc, the zygote's home and the boxes."""
    left = tuple(site + place for place in (WARM_HOME, BOXES, "/proc"))
    for place, options in _mounts(site):
        if not any(within(place, kept) for kept in left):
            flags = _flags(options, device=place.startswith(site + "/dev/"))
            kernel.mount(None, place, None, kernel.MS_REMOUNT | kernel.MS_BIND | kernel.MS_RDONLY | flags)


def _mounts(site: str) -> Iterator[tuple[str, set[str]]]:
    """Where something is mounted in the new tree, and how; not what the tree itself lies upon."""
    inside: set[str] = set()
    for line in reversed(Path("/proc/self/mountinfo").read_text("utf-8").splitlines()):
        if line.split(" ")[4] == site:
            inside.add(line.split(" ")[0])
            break
    for line in Path("/proc/self/mountinfo").read_text("utf-8").splitlines():
        number, parent, _, _, place, options = line.split(" ")[:6]
        if parent in inside:
            inside.add(number)
            yield re.sub(r"\\(\d{3})", lambda octal: chr(int(octal[1], 8)), place), set(options.split(","))


def _flags(options: set[str], *, device: bool) -> int:
    """Flags to keep: a namespace may not take away those that its parent had set."""
    flags = kernel.MS_NOSUID
    if not device or "nodev" in options:
        flags |= kernel.MS_NODEV
    if "noexec" in options:
        flags |= kernel.MS_NOEXEC
    return flags
