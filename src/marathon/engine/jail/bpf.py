"""An assembler for the classic BPF programs that seccomp runs on each system call."""

from __future__ import annotations

import struct
from collections.abc import Sequence

# One instruction: operation, steps to skip if true, steps to skip if false, constant.
Instruction = tuple[int, int, int, int]
Program = list[Instruction]

LOAD_WORD = 0x20  # BPF_LD | BPF_W | BPF_ABS
JUMP_IF_EQUAL = 0x15  # BPF_JMP | BPF_JEQ | BPF_K
JUMP_IF_AT_LEAST = 0x35  # BPF_JMP | BPF_JGE | BPF_K
JUMP_IF_ANY_BIT = 0x45  # BPF_JMP | BPF_JSET | BPF_K
RETURN = 0x06  # BPF_RET | BPF_K

ALLOW = 0x7FFF0000
ERROR = 0x00050000

# Offsets in struct seccomp_data; an argument is 64 bits, its low half first on the machines we know.
NUMBER = 0
ARCHITECTURE = 4

LONGEST_JUMP = 255
LONGEST_PROGRAM = 4096


def argument(index: int) -> int:
    """Where the low half of a call's argument lies."""
    return 16 + 8 * index


def load(offset: int) -> Program:
    return [(LOAD_WORD, 0, 0, offset)]


def allow() -> Program:
    return [(RETURN, 0, 0, ALLOW)]


def refuse(error_number: int) -> Program:
    return [(RETURN, 0, 0, ERROR | error_number)]


def if_equal(value: int, body: Program) -> Program:
    """Run `body` if the loaded word is `value`, else step over it."""
    return [(JUMP_IF_EQUAL, 0, _over(body), value), *body]


def unless_equal(value: int, body: Program) -> Program:
    return [(JUMP_IF_EQUAL, _over(body), 0, value), *body]


def if_at_least(value: int, body: Program) -> Program:
    return [(JUMP_IF_AT_LEAST, 0, _over(body), value), *body]


def if_any_bit(mask: int, body: Program) -> Program:
    return [(JUMP_IF_ANY_BIT, 0, _over(body), mask), *body]


def _over(body: Program) -> int:
    if len(body) > LONGEST_JUMP:
        raise ValueError(f"a jump over {len(body)} instructions; a BPF program jumps over {LONGEST_JUMP}")
    return len(body)


def assemble(program: Sequence[Instruction]) -> bytes:
    """The program as the kernel reads it: an array of struct sock_filter."""
    if len(program) > LONGEST_PROGRAM:
        raise ValueError(f"a filter of {len(program)} instructions; the kernel takes {LONGEST_PROGRAM}")
    return b"".join(struct.pack("=HBBI", *instruction) for instruction in program)
