"""Doors into the kernel that no exercise needs: each is tried from inside, and shut."""

import errno
import platform

import pytest

from marathon.engine.jail import seccomp

COLUMN = seccomp.MACHINES.index(platform.machine()) if platform.machine() in seccomp.MACHINES else None
pytestmark = pytest.mark.skipif(COLUMN is None, reason=f"no table of system calls for {platform.machine()}")

CALL = """
    import ctypes, os
    libc = ctypes.CDLL(None, use_errno=True)
    def call(number, *arguments):
        result = libc.syscall(ctypes.c_long(number), *map(ctypes.c_long, arguments))
        return ctypes.get_errno() if result == -1 else 0
"""


def numbers(table):
    return {name: row[COLUMN or 0] for name, row in table.items() if row[COLUMN or 0] is not None}


def test_every_forbidden_call_is_refused(held):
    calls = numbers(seccomp.FORBIDDEN)
    code = CALL + "    tell({name: call(number, 0, 0, 0, 0, 0) for name, number in calls.items()})"
    assert set(held.run(code, calls=calls).answer.values()) == {errno.EPERM}


def test_calls_that_libraries_can_do_without_look_unknown(held):
    calls = numbers(seccomp.UNKNOWN)
    code = CALL + "    tell({name: call(number, 0, 0, 0, 0, 0) for name, number in calls.items()})"
    assert set(held.run(code, calls=calls).answer.values()) == {errno.ENOSYS}


def test_calls_by_other_tables_look_unknown(held):
    """The 32-bit numbers on top of the usual ones are a second door to everything."""
    code = CALL + "    tell(call(0x40000000 | 39))"
    assert held.run(code).answer == errno.ENOSYS


@pytest.mark.parametrize(
    "flag", [0x00020000, 0x02000000, 0x04000000, 0x08000000, 0x10000000, 0x20000000, 0x40000000]
)
def test_no_new_namespaces_by_clone(held, flag):
    number = seccomp.CLONE["clone"][COLUMN]
    code = CALL + f"    tell(call({number}, {flag} | 17, 0, 0, 0, 0))"
    assert held.run(code).answer == errno.EPERM


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6", "AF_NETLINK", "AF_PACKET", "AF_ALG", "AF_VSOCK"])
def test_only_sockets_within_the_machine_can_be_made(held, family):
    outcome = held.run(
        "import socket; socket.socket(getattr(socket, family), socket.SOCK_DGRAM)", family=family
    )
    assert outcome.error == "PermissionError"


def test_nothing_can_be_typed_into_a_terminal(held):
    code = """
        import fcntl
        for request in (0x5412, 0x541C):
            try:
                fcntl.ioctl(1, request, b"x")
            except OSError as error:
                tell(error.errno)
    """
    assert held.run(code).told == [errno.EPERM, errno.EPERM]


def test_limits_of_others_cannot_be_set(held):
    code = "import resource, os; resource.prlimit(os.getppid() or 1, resource.RLIMIT_CPU, (1, 1))"
    assert held.run(code).error in ("PermissionError", "ProcessLookupError")


def test_a_filter_stays_for_whatever_is_started(held):
    code = """
        import subprocess, sys
        program = "import socket; socket.socket()"
        done = subprocess.run([sys.executable, '-S', '-c', program], capture_output=True, text=True)
        tell(done.stderr.splitlines()[-1])
    """
    assert held.run(code).answer == "PermissionError: [Errno 13] Permission denied"
