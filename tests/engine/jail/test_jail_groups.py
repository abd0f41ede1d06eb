"""Control groups: found where there are any, made ahead, used again, and silent where they cannot be had."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from marathon.core.exercise import Limits
from marathon.core.task import JudgeTask
from marathon.engine import Judge
from marathon.engine.jail import groups as control
from marathon.engine.jail import hierarchies

SLEEPER = [sys.executable, "-S", "-c", "import time; time.sleep(300)"]
# As /proc shows them: version 1 in trees of its own, version 2 in one tree.
VERSION_1 = ("5:memory:/box\n4:pids:/\n0::/\n", "31 23 0:28 / {root}/memory rw - cgroup cgroup rw,memory\n"
             "32 23 0:29 / {root}/pids rw - cgroup cgroup rw,pids\n")  # fmt: skip
VERSION_2 = ("0::/user/app/leaf\n", "31 23 0:28 / {root} rw - cgroup2 cgroup2 rw,nsdelegate\n")
NOTHING = ("", "22 27 0:21 / /proc rw - proc proc rw\n")


def process(folder: Path, kind) -> Path:
    """A /proc/self that tells of control groups below `folder`."""
    groups, mounts = kind
    made = folder / "proc"
    made.mkdir()
    (made / "cgroup").write_text(groups)
    (made / "mountinfo").write_text(mounts.format(root=folder))
    return made


def test_version_1_has_a_tree_for_each_controller(tmp_path):
    memory, processes = hierarchies.find_hierarchies(process(tmp_path, VERSION_1))
    assert (memory.top, memory.memory) == (tmp_path / "memory" / "box", "memory.limit_in_bytes")
    assert (processes.top, processes.processes) == (tmp_path / "pids", "pids.max")


def test_version_2_takes_the_nearest_group_that_counts(tmp_path):
    (tmp_path / "user" / "app" / "leaf").mkdir(parents=True)
    (tmp_path / "user" / "app" / "leaf" / "cgroup.subtree_control").write_text("")
    (tmp_path / "user" / "app" / "cgroup.subtree_control").write_text("cpu memory pids")
    (found,) = hierarchies.find_hierarchies(process(tmp_path, VERSION_2))
    assert found.top == tmp_path / "user" / "app"
    (found.below("marathon-1")).open()
    switched_on = (tmp_path / "user" / "app" / "marathon-1" / "cgroup.subtree_control").read_text()
    assert switched_on == "+memory +pids"


@pytest.mark.parametrize("kind", [VERSION_2, NOTHING])
def test_without_them_there_is_a_reason(tmp_path, kind):
    with pytest.raises(OSError, match="control group"):
        hierarchies.find_hierarchies(process(tmp_path, kind))


def tree(folder: Path) -> hierarchies.Hierarchy:
    """Files in place of a kernel."""
    folder.mkdir()
    return hierarchies.Hierarchy(folder, "memory.max", "memory.events", "pids.max")


def fill(group: control.Group, *, processes: str = "", kills: int = 0) -> None:
    folder = group.folders()[0]
    for name, text in {
        "cgroup.procs": processes,
        "memory.events": f"oom 1\noom_kill {kills}\n",
        "memory.max": "",
    }.items():
        (folder / name).write_text(text)


@pytest.fixture
def made(tmp_path, monkeypatch):
    """A pool over plain files: the kernel's files appear with their folder, so here they are made first."""
    mkdir = Path.mkdir

    def mkdir_with_files(self, *arguments, **named):
        mkdir(self, *arguments, **named)
        for name in ("pids.max", "memory.max", "cgroup.procs"):
            (self / name).touch()

    hierarchy = tree(tmp_path / "top")
    monkeypatch.setattr(Path, "mkdir", mkdir_with_files)
    return control.Groups((hierarchy,))


def test_a_group_is_used_again_when_it_is_empty(made):
    first = made.take()
    fill(first, processes="1234567\n")
    made.give_back(first)
    second = made.take()
    assert second.name != first.name
    fill(first)
    made.give_back(second)
    assert made.take().name == first.name


def test_memory_that_the_kernel_refused_is_told_once(made):
    group = made.take()
    fill(group, kills=0)
    assert group.complaint() is None
    fill(group, kills=1)
    assert "take more memory" in group.complaint()
    made.give_back(group)
    assert made.take().complaint() is None


def test_what_is_limited(made):
    group = made.take()
    group.limit(100 << 20)
    folder = group.folders()[0]
    assert (folder / "memory.max").read_text() == str(100 << 20)
    assert (folder / "pids.max").read_text() == str(control.MAX_PROCESSES)


@pytest.fixture
def groups():
    found = control.open_groups() if sys.platform == "linux" else "this is no Linux"
    if isinstance(found, str):
        pytest.skip(f"this machine has no control groups for this user: {found}")
    yield found
    found.close()


def test_a_group_ends_what_is_in_it(groups):
    group = groups.take()
    started = subprocess.Popen(SLEEPER)
    group.add(started.pid)
    assert started.pid in group.processes()
    group.end()
    assert started.wait(20) == -signal.SIGKILL
    groups.give_back(group)


def test_the_kernel_ends_what_takes_too_much_together(groups):
    group = groups.take()
    group.limit(64 << 20)
    code = "import sys, os\nsys.stdin.read(1)\nfor _ in range(4):\n    if os.fork() == 0: break\nx = b'x' * (40 << 20)\nimport time; time.sleep(60)"
    started = subprocess.Popen([sys.executable, "-S", "-c", code], stdin=subprocess.PIPE)
    group.add(started.pid)
    started.stdin.write(b"x")
    started.stdin.close()
    for _ in range(300):
        if group.complaint():
            break
        time.sleep(0.1)
    assert "take more memory" in group.complaint()
    group.end()
    started.wait(20)
    groups.give_back(group)


def test_nothing_is_left_of_a_pool(groups):
    tops = [hierarchy.top for hierarchy in groups._hierarchies]
    groups.give_back(groups.take())
    groups.close()
    assert not any(top.exists() for top in tops)


def test_groups_of_programs_that_were_killed_are_removed(groups):
    gone = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True
    )
    parents = [hierarchy.top.parent for hierarchy in groups._hierarchies]
    abandoned = [parent / f"marathon-{int(gone.stdout)}-1" for parent in parents]
    for folder in abandoned:
        (folder / "1").mkdir(parents=True)
    again = control.open_groups()
    again.close()
    assert not any(folder.exists() for folder in abandoned)


TOGETHER = b"""
import os, time
def double(x):
    for _ in range(6):
        if os.fork() == 0:
            kept = bytearray(b'x' * (150 << 20)); time.sleep(60)
    time.sleep(60)
"""
CHECKS = "from answer import double\n\ndef test_it():\n    assert double(4) == 8\n"


def test_the_judge_names_the_layer_and_what_it_refused(groups):
    with Judge() as judge:
        task = JudgeTask("answer", {"answer.py": TOGETHER}, CHECKS, limits=Limits(20, 60, 256))
        verdict = judge.judge(task)
        assert control.WORDS in verdict.isolation.layers
        assert "together take more memory than an attempt may have" in verdict.problem.message
        assert verdict.problem.message.startswith("double(4) was ended")
        assert control.WORDS in judge.isolation().layers


def test_without_groups_the_verdict_is_silent_and_the_doctor_explains():
    with Judge(without_layers=["group"]) as judge:
        code = b"def double(x): return 2 * x\n"
        verdict = judge.judge(JudgeTask("answer", {"answer.py": code}, CHECKS, limits=Limits(10, 60, 256)))
        assert verdict.passed
        assert control.WORDS not in verdict.isolation.layers
        assert not any(control.WORDS in reason for reason in verdict.isolation.missing)
        told = [reason for reason in judge.isolation().missing if reason.startswith(control.WORDS)]
        assert len(told) == 1
        assert "Delegate=yes" in told[0]
