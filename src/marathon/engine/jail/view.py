"""What a child sees of the file system: its own box and private folders, and what it may read."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from marathon.engine.jail import kernel, landlock, root
from marathon.engine.jail.watch import TMP_MEGABYTES

TMP_SIZE = f"size={TMP_MEGABYTES}m,nr_inodes=20k,mode=1777"
BOXES_SIZE = "size=16k,mode=755"
# Without a root of our own: what a library may want to know about its process and machine.
ABOUT_THE_MACHINE = (
    "/proc/cpuinfo", "/proc/meminfo", "/proc/stat", "/proc/version", "/proc/filesystems",
    "/proc/sys/kernel", "/proc/sys/vm", "/sys/fs/cgroup", "/etc/passwd", "/etc/group", "/etc/hosts",
    "/etc/nsswitch.conf",
)  # fmt: skip
READ_DEVICES = ("/dev/zero", "/dev/random", "/dev/urandom")
WRITE_DEVICES = ("/dev/null", "/dev/full")


def enter_own_folders(furniture: root.Furniture, box: str, *, own_proc: bool) -> None:
    """In a mount namespace of the child's own: show its box, a fresh /tmp and /proc; cover the rest.

    Raises:
        OSError: a mount was refused.
    """
    boxes = os.open(root.BOXES, os.O_PATH)  # about to be covered
    kernel.mount("tmpfs", root.TMP, "tmpfs", root.PLAIN, options=TMP_SIZE)
    Path(root.SHARED_MEMORY).mkdir()
    Path(root.SHARED_MEMORY).chmod(0o1777)  # whatever the umask
    for path, waiting in furniture.kept().items():
        if os.path.lexists(waiting):
            root.show(waiting, path)
    if not root.within(furniture.boxes, root.TMP):
        kernel.mount("tmpfs", furniture.boxes, "tmpfs", root.PLAIN, options=BOXES_SIZE)
    root.show(f"/proc/self/fd/{boxes}/{Path(box).name}", box)
    os.close(boxes)
    if own_proc:
        kernel.mount("proc", "/proc", "proc", root.PLAIN | kernel.MS_NOEXEC)


class AllowList:
    """The places that Landlock will let a child reach: those of all children, held open by the zygote."""

    def __init__(
        self, furniture: root.Furniture, abi: int, *, own_root: bool, own_proc: bool, network: bool
    ) -> None:
        self._abi = abi
        self._network = network
        self._own_root = own_root
        self._read = landlock.places(_readable(furniture, own_root=own_root, own_proc=own_proc))
        self._write = landlock.places(["/dev"] if own_root else WRITE_DEVICES)

    def for_child(self, box: str) -> landlock.Ruleset:
        """The list with the child's own folders in it, ready to be enforced."""
        rules = landlock.Ruleset.for_everything(self._abi, network=self._network)
        for place in (*self._read, *landlock.places(["/proc/self"])):
            rules.allow(place, landlock.READ)
        for place in self._write:
            rules.allow(place, landlock.READ | landlock.WRITE_FILE)
        for place in landlock.places([box, root.TMP if self._own_root else "/dev/shm"]):  # noqa: S108
            rules.allow(place, landlock.change_rights(self._abi))
        return rules


def _readable(furniture: root.Furniture, *, own_root: bool, own_proc: bool) -> Iterable[str]:
    if not own_root:
        return _host_places(furniture)
    if own_proc:
        return ["/"]
    # The /proc of the machine, with everybody's processes in it, is the one thing there to close.
    return [*(str(entry) for entry in Path("/").iterdir() if entry.name != "proc"), *ABOUT_THE_MACHINE]


def _host_places(furniture: root.Furniture) -> Iterable[str]:
    # All of /proc, for libraries look after the processes that they start. Of others it tells little: their
    # memory, files and variables are closed by Landlock itself, as to a debugger.
    for source in (*furniture.sources(), *ABOUT_THE_MACHINE, "/proc", *READ_DEVICES):
        if os.path.lexists(source):
            yield from landlock.spread(source, furniture.hidden)
