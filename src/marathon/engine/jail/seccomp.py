"""The filter of system calls: what no exercise needs and every attack wants is refused."""

from __future__ import annotations

import ctypes
import errno
import platform
import socket
import struct
from dataclasses import dataclass

from marathon.engine.jail import bpf, kernel

MODE_FILTER = 2
TIOCSTI = 0x5412
TIOCLINUX = 0x541C
X32 = 0x40000000
NAMESPACES = (
    kernel.NEWNS | kernel.NEWCGROUP | kernel.NEWUTS | kernel.NEWIPC | kernel.NEWUSER | kernel.NEWPID
    | kernel.NEWNET
)  # fmt: skip

# AUDIT_ARCH_* of the machines whose numbers are below.
ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
MACHINES = tuple(ARCHITECTURES)

# name: number on x86_64, number on aarch64 (None: no such call there).
Numbers = dict[str, tuple[int | None, int | None]]

# Refused whatever the arguments: EPERM.
FORBIDDEN: Numbers = {
    # Other processes' memory and descriptors.
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271),
    "process_madvise": (440, 440), "kcmp": (312, 272), "pidfd_getfd": (438, 438),
    # Mounts, roots, namespaces.
    "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41), "chroot": (161, 51),
    "setns": (308, 268), "unshare": (272, 97), "fsopen": (430, 430), "fsconfig": (431, 431),
    "fsmount": (432, 432), "fspick": (433, 433), "move_mount": (429, 429), "open_tree": (428, 428),
    "mount_setattr": (442, 442), "open_by_handle_at": (304, 265), "name_to_handle_at": (303, 264),
    "quotactl": (179, 60), "quotactl_fd": (443, 443), "fanotify_init": (300, 262),
    # Wide doors into the kernel.
    "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282),
    "keyctl": (250, 219), "add_key": (248, 217), "request_key": (249, 218),
    "modify_ldt": (154, None), "personality": (135, 92), "uselib": (134, None),
    "lookup_dcookie": (212, 18), "vmsplice": (278, 75),
    # The machine as a whole.
    "kexec_load": (246, 104), "kexec_file_load": (320, 294), "reboot": (169, 142), "swapon": (167, 224),
    "swapoff": (168, 225), "init_module": (175, 105), "finit_module": (313, 273),
    "delete_module": (176, 106), "acct": (163, 89), "settimeofday": (164, 170),
    "clock_settime": (227, 112), "clock_adjtime": (305, 266), "adjtimex": (159, 171),
    "syslog": (103, 116), "vhangup": (153, 58), "sethostname": (170, 161), "setdomainname": (171, 162),
    "iopl": (172, None), "ioperm": (173, None), "migrate_pages": (256, 238), "move_pages": (279, 239),
    # Channels between submissions that outlive a process.
    "shmget": (29, 194), "shmat": (30, 196), "shmctl": (31, 195), "semget": (64, 190),
    "semop": (65, 193), "semtimedop": (220, 192), "semctl": (66, 191), "msgget": (68, 186),
    "msgsnd": (69, 189), "msgrcv": (70, 188), "msgctl": (71, 187), "mq_open": (240, 180),
    "mq_unlink": (241, 181),
}  # fmt: skip

# Answered as an older kernel would (ENOSYS), so that libraries take their other way: io_uring does
# file work that no filter sees, memfd memory that no limit counts, clone3 hides its flags behind a pointer.
UNKNOWN: Numbers = {
    "io_uring_setup": (425, 425), "io_uring_enter": (426, 426), "io_uring_register": (427, 427),
    "memfd_create": (319, 279), "memfd_secret": (447, 447), "clone3": (435, 435),
}  # fmt: skip

# Refused too where the child shares the user's process ids or sees the user's files: it could slow down
# or talk to the user's own programs (a session bus starts any program).
AMONG_OTHERS: Numbers = {
    "connect": (42, 203), "setpriority": (141, 140), "ioprio_set": (251, 30),
    "sched_setparam": (142, 118), "sched_setattr": (314, 274),
}  # fmt: skip
# Refused there too, but for the ordinary policy: that succeeds, and nothing is done. ZeroMQ asks every thread
# of its own to be what it is already, and ends the process if it may not.
SCHEDULER: Numbers = {"sched_setscheduler": (144, 119)}
SCHED_OTHER = 0
NOTHING_DONE = 0

CLONE: Numbers = {"clone": (56, 220)}
SOCKET: Numbers = {"socket": (41, 198)}
PRLIMIT: Numbers = {"prlimit64": (302, 261)}
IOCTL: Numbers = {"ioctl": (16, 29)}


@dataclass(frozen=True)
class Policy:
    """`network`: internet sockets are allowed. `alone`: nobody else's files and processes are in sight."""

    network: bool = False
    alone: bool = True


class NoTableError(OSError):
    """The machine's numbers of system calls are not known here."""


def compile_filter(policy: Policy, machine: str | None = None) -> bytes:
    """The program for a machine (this one by default).

    Raises:
        NoTableError: for a machine that is neither x86_64 nor aarch64.
    """
    machine = machine or platform.machine()
    if machine not in ARCHITECTURES:
        raise NoTableError(errno.ENOSYS, f"no table of system calls for {machine}")
    return bpf.assemble(
        [
            *bpf.load(bpf.ARCHITECTURE),
            *bpf.unless_equal(ARCHITECTURES[machine], bpf.refuse(errno.ENOSYS)),
            *bpf.load(bpf.NUMBER),
            *bpf.if_at_least(X32, bpf.refuse(errno.ENOSYS)),
            *_rules(policy, MACHINES.index(machine)),
            *bpf.allow(),
        ]
    )


def _rules(policy: Policy, column: int) -> bpf.Program:
    forbidden = FORBIDDEN if policy.alone else {**FORBIDDEN, **AMONG_OTHERS}
    families = [socket.AF_UNIX]
    if policy.network:
        families += [socket.AF_INET, socket.AF_INET6]
    return [
        *_each(forbidden, column, bpf.refuse(errno.EPERM)),
        *_each(UNKNOWN, column, bpf.refuse(errno.ENOSYS)),
        *([] if policy.alone else _each(SCHEDULER, column, _ordinary_policy())),
        *_each(CLONE, column, _on(0, bpf.if_any_bit(NAMESPACES, bpf.refuse(errno.EPERM)))),
        *_each(SOCKET, column, _on(0, _families(families))),
        *_each(PRLIMIT, column, _on(0, bpf.unless_equal(0, bpf.refuse(errno.EPERM)))),
        *_each(IOCTL, column, _on(1, _typing_into_terminals())),
    ]


def _each(numbers: Numbers, column: int, body: bpf.Program) -> bpf.Program:
    program: bpf.Program = []
    for row in numbers.values():
        number = row[column]
        if number is not None:
            program += bpf.if_equal(number, body)
    return program


def _on(argument: int, body: bpf.Program) -> bpf.Program:
    """Look at an argument of the call; whatever `body` lets through is allowed."""
    return [*bpf.load(bpf.argument(argument)), *body, *bpf.allow()]


def _families(allowed: list[socket.AddressFamily]) -> bpf.Program:
    program: bpf.Program = []
    for family in allowed:
        program += bpf.if_equal(family, bpf.allow())
    return program + bpf.refuse(errno.EACCES)


def _ordinary_policy() -> bpf.Program:
    done = bpf.if_equal(SCHED_OTHER, bpf.refuse(NOTHING_DONE))
    return [*bpf.load(bpf.argument(1)), *done, *bpf.refuse(errno.EPERM)]


def _typing_into_terminals() -> bpf.Program:
    refusal = bpf.refuse(errno.EPERM)
    return [*bpf.if_equal(TIOCSTI, refusal), *bpf.if_equal(TIOCLINUX, refusal)]


def enforce(program: bytes) -> None:
    """From here on, for this process and all that it starts. Needs no_new_privs."""
    code = ctypes.create_string_buffer(program, len(program))
    header = struct.pack("@HP", len(program) // 8, ctypes.addressof(code))
    description = ctypes.create_string_buffer(header, len(header))
    kernel.prctl(kernel.PR_SET_SECCOMP, MODE_FILTER, ctypes.addressof(description))
