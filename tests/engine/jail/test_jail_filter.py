"""The filter of system calls as a program: run here by a small machine of our own, for every architecture."""

import errno
import socket
import struct

import pytest

from marathon.engine.jail import bpf, kernel, seccomp

ALLOWED = "allowed"


def run(program: bytes, number: int, *arguments: int, architecture: int) -> object:
    """What the kernel would answer: `ALLOWED` or an error number."""
    padded = [value & (1 << 64) - 1 for value in (*arguments, 0, 0, 0, 0, 0, 0)[:6]]
    data = struct.pack("<IIQ6Q", number, architecture, 0, *padded)
    position, word = 0, 0
    while True:
        code, yes, no, constant = struct.unpack_from("=HBBI", program, 8 * position)
        position += 1
        if code == bpf.LOAD_WORD:
            word = struct.unpack_from("<I", data, constant)[0]
        elif code == bpf.RETURN:
            return ALLOWED if constant == bpf.ALLOW else constant & 0xFFFF
        else:
            test = {
                bpf.JUMP_IF_EQUAL: word == constant,
                bpf.JUMP_IF_AT_LEAST: word >= constant,
                bpf.JUMP_IF_ANY_BIT: bool(word & constant),
            }[code]
            position += yes if test else no


@pytest.fixture(params=seccomp.MACHINES)
def machine(request):
    return request.param


@pytest.fixture
def ask(machine):
    column, architecture = seccomp.MACHINES.index(machine), seccomp.ARCHITECTURES[machine]

    def asked(table, name, *arguments, **policy):
        program = seccomp.compile_filter(seccomp.Policy(**policy), machine)
        return run(program, table[name][column], *arguments, architecture=architecture)

    return asked


def test_what_is_listed_is_refused_on_every_machine(machine):
    program = seccomp.compile_filter(seccomp.Policy(), machine)
    column, architecture = seccomp.MACHINES.index(machine), seccomp.ARCHITECTURES[machine]
    for table, answer in ((seccomp.FORBIDDEN, errno.EPERM), (seccomp.UNKNOWN, errno.ENOSYS)):
        for row in table.values():
            if row[column] is not None:
                assert run(program, row[column], architecture=architecture) == answer


def test_what_is_not_listed_is_allowed(machine):
    program = seccomp.compile_filter(seccomp.Policy(), machine)
    column, architecture = seccomp.MACHINES.index(machine), seccomp.ARCHITECTURES[machine]
    tables = (
        seccomp.FORBIDDEN,
        seccomp.UNKNOWN,
        seccomp.CLONE,
        seccomp.SOCKET,
        seccomp.PRLIMIT,
        seccomp.IOCTL,
    )
    listed = {row[column] for table in tables for row in table.values()}
    for number in set(range(500)) - listed:
        assert run(program, number, 7, 7, 7, architecture=architecture) == ALLOWED


def test_numbers_of_another_machine_are_unknown(machine):
    program = seccomp.compile_filter(seccomp.Policy(), machine)
    assert run(program, 0, architecture=0x40000003) == errno.ENOSYS  # 32-bit x86


def test_sockets(ask):
    assert ask(seccomp.SOCKET, "socket", socket.AF_UNIX) == ALLOWED
    assert ask(seccomp.SOCKET, "socket", socket.AF_INET) == errno.EACCES
    assert ask(seccomp.SOCKET, "socket", socket.AF_INET, network=True) == ALLOWED
    assert ask(seccomp.SOCKET, "socket", socket.AF_INET6, network=True) == ALLOWED
    assert ask(seccomp.SOCKET, "socket", socket.AF_PACKET, network=True) == errno.EACCES


def test_forks_are_allowed_and_namespaces_are_not(ask):
    assert ask(seccomp.CLONE, "clone", 17) == ALLOWED
    assert ask(seccomp.CLONE, "clone", 0x3D0F00) == ALLOWED  # a thread
    assert ask(seccomp.CLONE, "clone", kernel.NEWUSER | 17) == errno.EPERM
    assert ask(seccomp.CLONE, "clone", kernel.NEWNET) == errno.EPERM


def test_an_upper_half_of_an_argument_changes_nothing(ask):
    """The kernel reads a family as 32 bits: so does the filter."""
    assert ask(seccomp.SOCKET, "socket", 1 << 32 | socket.AF_INET) == errno.EACCES
    assert ask(seccomp.IOCTL, "ioctl", 0, 7 << 32 | seccomp.TIOCSTI) == errno.EPERM
    assert ask(seccomp.PRLIMIT, "prlimit64", 1 << 32 | 5) == errno.EPERM


def test_own_limits_and_other_requests_are_allowed(ask):
    assert ask(seccomp.PRLIMIT, "prlimit64", 0) == ALLOWED
    assert ask(seccomp.IOCTL, "ioctl", 0, 0x5401) == ALLOWED


def test_among_others_more_is_refused(ask):
    assert ask(seccomp.AMONG_OTHERS, "connect") == ALLOWED
    assert ask(seccomp.AMONG_OTHERS, "connect", alone=False) == errno.EPERM
    assert ask(seccomp.SCHEDULER, "sched_setscheduler", 0, 3) == ALLOWED
    assert ask(seccomp.SCHEDULER, "sched_setscheduler", 0, 3, alone=False) == errno.EPERM


def test_the_ordinary_policy_seems_to_be_taken(ask):
    """Nothing is done, and nobody is refused."""
    assert ask(seccomp.SCHEDULER, "sched_setscheduler", 0, 0, alone=False) == 0


def test_a_machine_without_a_table_is_told():
    with pytest.raises(seccomp.NoTableError, match="riscv64"):
        seccomp.compile_filter(seccomp.Policy(), "riscv64")


def test_a_jump_that_is_too_long_is_noticed():
    with pytest.raises(ValueError, match="a jump over 256 instructions"):
        bpf.if_equal(1, bpf.allow() * 256)
    with pytest.raises(ValueError, match="a filter of 5000 instructions"):
        bpf.assemble(bpf.allow() * 5000)
