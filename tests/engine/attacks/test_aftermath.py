"""What must hold besides: nothing stays of an attempt, and the corpus can tell an attack from an honest answer."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import corpus
import pytest

from marathon.core.exercise import Limits
from marathon.core.task import JudgeTask
from marathon.engine.jail import watch

TOKEN = "the-answer-is-5417-and-nobody-tells"
FIND = f"from answer import find\n\ndef test_it():\n    assert find(None) == '{TOKEN}'\n"
ATTACKS = {attack.id: attack for attack in corpus.attacks()}
HERE = Path(__file__).parent


def test_no_daemon_is_left(judge):
    """Processes that detach themselves are gone when the verdict is there."""
    mark = f"daemon-{os.getpid()}"
    code = f"""
import os, sys, time
def double(x):
    for _ in range(3):
        if os.fork() == 0:
            os.setsid()
            if os.fork() == 0:
                os.execv(sys.executable, [sys.executable, '-S', '-c', 'import time; time.sleep(600)', '{mark}'])
            os._exit(0)
    time.sleep(0.5)
    return 1
"""
    task = JudgeTask(
        "answer", {"answer.py": code.encode()}, corpus.checks_called("one"), limits=Limits(2, 20, 256)
    )
    assert not judge.judge(task).passed
    for _ in range(100):
        if not running(mark):
            return
        time.sleep(0.1)
    raise AssertionError(f"still running: {running(mark)}")


def running(mark: str) -> list[str]:
    lines = (watch._read(f"{folder}/cmdline") for folder in Path("/proc").glob("[0-9]*"))
    return [line for line in lines if mark in line and "pytest" not in line]


def test_nothing_of_an_earlier_submission_is_left(judge, arena):
    leaving = f"""
import os
TEXT = '{TOKEN}'
for place in ('/tmp/x', '/dev/shm/x', os.path.expanduser('~/x'), '../tmp/x'):
    try: open(place, 'w').write(TEXT)
    except OSError: pass
def find(given): return TEXT
"""
    assert judge.judge(JudgeTask("answer", {"answer.py": leaving.encode()}, FIND)).passed
    for name in ("files", "objects of the collector", "its memory"):
        assert arena.faults_of(ATTACKS[f"looking: {name}"]) == []


LOOKS = ("objects of the collector", "its memory", "files", "modules", "open files")


@pytest.mark.parametrize("name", LOOKS)
def test_these_looks_find_what_is_there(judge, name):
    """Or the attacks would prove nothing: here the answer lies about, and is found."""
    planting = f"""
HIDDEN = {{'x': '{TOKEN}'}}
import os
KEPT = open('note.txt', 'w+')
KEPT.write('{TOKEN}')
KEPT.flush()
"""
    code = planting + ATTACKS[f"looking: {name}"].code
    task = JudgeTask("answer", {"answer.py": code.encode()}, FIND, limits=Limits(10, 60, 256))
    assert judge.judge(task).passed


def test_what_is_measured_inside_is_marked(judge):
    """A value measured beside the submission can be forged; it is never shown as proved."""
    checks = next(a.checks for a in ATTACKS.values() if a.id == "programs: inside: leaves")
    forged = b"import marathon.engine.sandbox.inside as i\ni._outcome = lambda *a: ['=', 8]\ndef double(x): return 1"
    verdict = judge.judge(JudgeTask("answer", {"answer.py": forged}, checks))
    assert [check.observed for check in verdict.checks] == [True]


def test_the_disk_of_the_machine_is_not_filled(arena):
    before = shutil.disk_usage("/tmp").free
    for name in ("many large files", "closed folders"):
        assert arena.faults_of(ATTACKS[f"disk: {name}"]) == []
    assert shutil.disk_usage("/tmp").free > before - (3 << 30)


HONEST = {
    "an open file and its class": (
        "def find(given): return type(given).__name__ + given.read()",
        "from answer import find\ndef test_it(tmp_path):\n    (tmp_path / 'x').write_text('hello')\n"
        "    with open(tmp_path / 'x') as file:\n        assert find(file) == 'TextIOWrapperhello'\n",
    ),
    "a class of the checks": (
        "def make(given, kind): return type(given)(2).value + kind(3).value",
        "from answer import make\nclass Box:\n    def __init__(self, value): self.value = value\n"
        "def test_it():\n    assert make(Box(1), Box) == 5\n",
    ),
    "a class that was handed over": (
        "def make(kind): return kind('abc').read()",
        "import io\nfrom answer import make\ndef test_it():\n    assert make(io.StringIO) == 'abc'\n",
    ),
    "a partial": (
        "def use(given): return given(2), repr(given)",
        "import functools\nfrom answer import use\ndef test_it():\n"
        "    assert use(functools.partial(pow, 3))[0] == 9\n",
    ),
    "a mock": (
        "def use(mail):\n    mail.send('x')\n    mail.name = 'y'\n    return mail.text()",
        "from unittest.mock import Mock\nfrom answer import use\ndef test_it():\n    mail = Mock()\n"
        "    mail.text.return_value = 'z'\n    assert use(mail) == 'z'\n    mail.send.assert_called_once_with('x')\n"
        "    assert mail.name == 'y'\n",
    ),
    "a large number, text and list": (
        "def use(x): return 10 ** 5000 + x, 'x' * 10 ** 6, list(range(10 ** 4))",
        "from answer import use\ndef test_it():\n"
        "    assert use(1) == (10 ** 5000 + 1, 'x' * 10 ** 6, list(range(10 ** 4)))\n",
    ),
    "a class within a class": (
        "class Tree:\n    class Node:\n        def __init__(self, v): self.v = v\n"
        "        def __eq__(self, o): return self.v == (o.v if isinstance(o, Tree.Node) else o)\n"
        "        __hash__ = None\n    def root(self): return Tree.Node(1)\n",
        "from answer import Tree\ndef test_it():\n    assert Tree().root() == Tree.Node(1)\n"
        "    assert Tree().root() == 1\n",
    ),
    "a star import of a name of Python's": (
        "__all__ = ['sum', 'double']\ndef sum(x): return 'mine'\ndef double(x): return 2 * x\n",
        "from answer import *\ndef test_it():\n    assert sum([1]) == 'mine'\n    assert double(2) == 4\n",
    ),
}


@pytest.mark.parametrize("what", HONEST)
def test_what_looks_like_an_attack_and_is_none(judge, what):
    code, checks = HONEST[what]
    verdict = judge.judge(
        JudgeTask("answer", {"answer.py": code.encode()}, checks, limits=Limits(10, 60, 256))
    )
    assert verdict.passed, (verdict.problem, [check.traceback for check in verdict.checks])


def test_an_argument_that_is_read_slowly_is_handed_over(judge):
    """The line is full for longer than the judge waits at a time."""
    code = "import time\ndef size(first, second=None):\n    return len(first)\n"
    checks = "from answer import size\ndef test_it():\n    assert size('x' * (40 << 20)) == 40 << 20\n"
    task = JudgeTask("answer", {"answer.py": code.encode()}, checks, limits=Limits(20, 60, 1024))
    assert judge.judge(task).passed


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root can become another user")
def test_an_ordinary_user_is_as_safe():
    """Some families by the command that prints the count for both."""
    families = ("early-exits", "forged-reports", "violence", "network")
    command = [sys.executable, str(HERE / "run.py"), "--ordinary", "--quick", *families]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "as an ordinary user" in done.stdout, done.stdout + done.stderr
    assert " 0 passes, 0 other faults, 0 things left behind" in done.stdout, done.stdout
    assert done.returncode == 0
