"""What holds when layers are missing: the tier says so, and the rest goes on working."""

import os
import subprocess
import sys

import pytest

from marathon.engine.jail import layers, report
from marathon.engine.jail.layers import IPC, LANDLOCK, LIMITS, MOUNT, NET, PID, PROC, SECCOMP, STRANGER, USER

EVERYTHING = layers.ALL
NAMESPACES = {USER, MOUNT, PROC, PID, NET, IPC}
WORKS = """
    import os, subprocess, sys
    open('x', 'w').write('1')
    subprocess.run([sys.executable, '-c', ''], check=True)
    tell(os.listdir('.'))
"""


@pytest.mark.parametrize(
    ("lost", "letter"),
    [
        (set(), "A"),
        ({STRANGER}, "A"),
        ({LANDLOCK}, "B"),
        ({SECCOMP}, "B"),
        ({PROC}, "B"),
        ({IPC}, "B"),
        ({PID}, "C"),
        ({NET}, "C"),
        (NAMESPACES, "C"),
        (NAMESPACES | {LANDLOCK}, "D"),
        (NAMESPACES | {LANDLOCK, SECCOMP}, "E"),
        (EVERYTHING - {LIMITS}, "E"),
    ],
)
def test_the_letter_of_what_is_left(lost, letter):
    assert layers.tier(EVERYTHING - lost) == letter


def test_an_ordinary_user_has_no_namespaces_without_a_user_namespace():
    assert layers.without(EVERYTHING, USER, root=False) == {STRANGER, LANDLOCK, SECCOMP, LIMITS}
    assert layers.without(EVERYTHING, USER, root=True) == EVERYTHING - {USER}
    assert layers.without(EVERYTHING, MOUNT, root=True) == EVERYTHING - {MOUNT, PROC}


def test_each_missing_layer_is_told_with_its_reason_and_a_way_out():
    told = report.describe(frozenset(EVERYTHING - {LANDLOCK}), {LANDLOCK: "not implemented"})
    assert told.tier == "B"
    assert len(told.layers) == len(EVERYTHING) - 1
    assert len(told.missing) == 1
    assert told.missing[0].startswith(
        "Landlock: files and ports by allow-list: not implemented (needs Linux 5.13"
    )


def test_this_machine_tells_what_it_has(zygote):
    """Not a claim about the machine: whatever it lacks must be told with a reason."""
    lost = layers.ALL - zygote.layers
    if zygote.owner is None:
        lost -= {STRANGER}
    assert len(zygote.missing) >= len(lost)
    assert zygote.tier == layers.tier(zygote.layers)
    print(f"tier {zygote.tier}; missing: {zygote.missing or 'nothing'}")


@pytest.mark.parametrize(
    "lost",
    [[USER], [MOUNT], [PROC], [PID], [NET], [IPC], [LANDLOCK], [SECCOMP], [STRANGER], sorted(NAMESPACES),
     sorted(NAMESPACES | {LANDLOCK}), sorted(EVERYTHING - {LIMITS})],
    ids="-".join,
)  # fmt: skip
@pytest.mark.parametrize("user", [None, 61_234], ids=["as-started", "ordinary-user"])
def test_every_combination_still_runs_a_submission(make_zygote, lost, user):
    if user is not None and os.geteuid() != 0:
        pytest.skip("only root can become another user; the tests run as one already")
    zygote = make_zygote(without=lost, user=user)
    assert zygote.layers.isdisjoint(lost)
    assert zygote.run(WORKS).answer == ["x"]
    assert zygote.run("bytearray(400 << 20)").error == "MemoryError"


REFUSING = """
import sys
from marathon.engine.jail import kernel
real = kernel.{function}
def refuse(*arguments, **named):
    if {condition}:
        raise OSError(1, "Operation not permitted, says this test")
    return real(*arguments, **named)
kernel.{function} = refuse
import runpy
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""
REFUSALS = {
    "no user namespaces": ("unshare", "arguments[0] & 0x10000000", USER),
    "no mounts": ("mount", "named.get('options') == 'size=16m,mode=755'", MOUNT),
    "no fresh proc": ("mount", "arguments[2] == 'proc'", PROC),
    "no process namespaces": ("unshare", "arguments[0] & 0x20000000", PID),
    "no network namespaces": ("unshare", "arguments[0] & 0x40000000", NET),
    "no Landlock": ("syscall", "arguments[0] in (444, 445, 446)", LANDLOCK),
    "no filters": ("prctl", "arguments[0] == 22", SECCOMP),
}


@pytest.mark.parametrize("what", REFUSALS)
@pytest.mark.parametrize("user", [None, 61_234], ids=["as-started", "ordinary-user"])
def test_a_machine_that_refuses_a_layer_gets_the_others(make_zygote, monkeypatch, what, user):
    if user is not None and os.geteuid() != 0:
        pytest.skip("only root can become another user; the tests run as one already")
    function, condition, layer = REFUSALS[what]
    program = REFUSING.format(function=function, condition=condition)
    start = subprocess.Popen
    monkeypatch.setattr(
        subprocess,
        "Popen",
        lambda command, **options: start([sys.executable, "-c", program, *command[1:]], **options),
    )
    zygote = make_zygote(user=user)
    assert layer not in zygote.layers
    assert {LIMITS} < zygote.layers
    assert any("says this test" in reason for reason in zygote.missing)
    monkeypatch.undo()
    assert zygote.run(WORKS).answer == ["x"]
