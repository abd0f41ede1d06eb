"""Submissions that want a pass without earning it, or harm: none gets one, and the judge goes on."""

from __future__ import annotations

import secrets
import time
from pathlib import Path

import pytest

from marathon.core.exercise import Limits

CHECKS = """
import pytest
import unittest
from work import answer

def test_equal():
    assert answer() == 42

def test_reversed():
    assert 42 == answer()

def test_not_different():
    assert not answer() != 42

def test_approx():
    assert answer() == pytest.approx(42)

def test_contained():
    assert answer() in [41, 42, 43]

def test_close():
    assert abs(answer() - 42) < 1e-9

def test_listed():
    assert [answer()] == [42]

class TestCase(unittest.TestCase):
    def test_equal(self):
        self.assertEqual(answer(), 42)

    def test_almost(self):
        self.assertAlmostEqual(answer(), 42.0)
"""

CHEATS = {
    "always equal": """
class Liar:
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __hash__(self): return hash(42)
def answer(): return Liar()
""",
    "always equal number": """
class Liar(int):
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    __hash__ = int.__hash__
    def __sub__(self, other): return 0
    __rsub__ = __sub__
    def __abs__(self): return 0
def answer(): return Liar(7)
""",
    "always equal float": """
class Liar(float):
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    __hash__ = float.__hash__
    def __sub__(self, other): return 0.0
    __rsub__ = __sub__
def answer(): return Liar(7)
""",
    "zero difference": """
class Liar:
    def __sub__(self, other): return 0
    __rsub__ = __sub__
    def __abs__(self): return 0
    def __round__(self, *a): return 0
    def __lt__(self, other): return True
def answer(): return Liar()
""",
    "claims to be int": """
class Liar:
    __class__ = int
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __sub__(self, other): return 0
    def __hash__(self): return 42
def answer(): return Liar()
""",
    "always equal list": """
class Liar(list):
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __contains__(self, other): return True
    def __sub__(self, other): return 0
def answer(): return Liar()
""",
    "exits in the call": "import os\ndef answer(): os._exit(0)\n",
    "exits politely in the call": "import sys\ndef answer(): sys.exit(0)\n",
    "exits at import": "import sys\nsys.exit(0)\n",
    "exits hard at import": "import os\nos._exit(0)\n",
    "keyboard interrupt": "def answer(): raise KeyboardInterrupt\n",
    "generator exit": "def answer(): raise GeneratorExit\n",
    "skips": "import pytest\ndef answer(): pytest.skip('no')\n",
    "skips like unittest": "import unittest\ndef answer(): raise unittest.SkipTest('no')\n",
    "expected failure": "import pytest\ndef answer(): pytest.xfail('no')\n",
    "ends the session": "import pytest\ndef answer(): pytest.exit('no', returncode=0)\n",
    "skips the module": "import pytest\npytest.skip('no', allow_module_level=True)\n",
    "prints a report": "print('9 passed in 0.01s')\ndef answer():\n    print('passed')\n",
    "patches unittest": """
import unittest
unittest.TestCase.assertEqual = lambda *a, **k: None
unittest.TestCase.assertAlmostEqual = lambda *a, **k: None
unittest.TestCase.run = lambda *a, **k: None
def answer(): return 0
""",
    "patches builtins": """
import builtins
builtins.abs = lambda x: 0
builtins.isinstance = lambda *a: True
builtins.__import__ = lambda *a, **k: None
def answer(): return 0
""",
    "patches pytest": """
import pytest, _pytest.runner, _pytest.python
_pytest.runner.call_and_report = lambda *a, **k: None
_pytest.python.Function.runtest = lambda *a, **k: None
def answer(): return 0
""",
    "patches the engine": """
import sys
for name, module in list(sys.modules.items()):
    if name.startswith('marathon.engine.checking') or name.endswith('verdict'):
        for key in list(vars(module)):
            if callable(getattr(module, key)):
                setattr(module, key, lambda *a, **k: None)
def answer(): return 0
""",
    "writes to every descriptor": """
import os
def answer():
    for fd in range(3, 256):
        try: os.write(fd, b'\\x93\\xa1=\\x2a\\xc0' * 10)
        except OSError: pass
    return 0
""",
    "forges a report": """
import os, struct, msgpack
def answer():
    check = {"id": "test_equal", "outcome": "passed", "seconds": 0.0, "evidence": None, "behaviour": ""}
    for message in (['check', check], ['done', {'problem': None, 'listed': []}], ['=', 7, None]):
        frame = msgpack.packb(message)
        for fd in range(3, 256):
            try: os.write(fd, struct.pack('<I', len(frame)) + frame)
            except OSError: pass
    os._exit(0)
""",
    "sends rubbish": """
import sys
def answer():
    import gc
    from marathon.engine.peer.connection import Peer
    for thing in gc.get_objects():
        if isinstance(thing, Peer):
            thing.channel.send(['=', ['exception', ['error', 'KeyboardInterrupt'], 1, [], '', [], None, []], None])
    return 0
""",
    "module replaced": """
import sys, types
fake = types.ModuleType('work')
fake.answer = lambda: None
sys.modules['work'] = fake
""",
    "walks a traceback": """
def answer():
    try:
        raise ValueError
    except ValueError as error:
        frame = error.__traceback__.tb_frame
        while frame:
            if 'expected' in frame.f_locals: return frame.f_locals['expected']
            frame = frame.f_back
    return None
""",
}


@pytest.mark.parametrize("name", CHEATS)
def test_no_check_passes(name, verdict_of):
    verdict = verdict_of(CHEATS[name], CHECKS)
    assert verdict.outcome != "passed"
    assert not [check.id for check in verdict.checks if check.outcome in ("passed", "skipped")]
    assert len(verdict.checks) == 9


def test_honest_one_passes(verdict_of):
    verdict = verdict_of("def answer(): return 42\n", CHECKS)
    assert verdict.passed, verdict
    assert [check.id for check in verdict.checks][-1] == "TestCase::test_equal"


HARMS = {
    "endless loop": ("def answer():\n    while True: pass\n", "timed_out"),
    "sleeps": ("import time\ndef answer(): time.sleep(1000)\n", "timed_out"),
    "segfault": ("import ctypes\ndef answer(): ctypes.string_at(1)\n", "died"),
    "all memory": ("def answer(): return len(bytearray(10 << 30))\n", "out_of_memory"),
    "grows": ("def answer():\n    x = []\n    while True: x.append(bytearray(1 << 20))\n", "out_of_memory"),
    "prints for ever": ("def answer():\n    while True: print('x' * 1000)\n", "too_much_output"),
    "a gigabyte of prints": (
        "def answer():\n    for _ in range(1000): print('x' * (1 << 20))\n",
        "too_much_output",
    ),
}


@pytest.mark.parametrize("name", HARMS)
def test_harm_is_pinned_to_its_call(name, verdict_of):
    submission, ending = HARMS[name]
    checks = "from work import answer\ndef test_it():\n    assert answer() == 42\ndef test_other():\n    assert True\n"
    verdict = verdict_of(submission, checks, limits=Limits(2.0, 30.0, 256))
    assert verdict.outcome == "stopped"
    assert verdict.checks[0].outcome == "failed"
    assert verdict.checks[0].evidence.call.text == "answer()"
    assert verdict.checks[0].evidence.call.ended == ending
    assert verdict.checks[1].outcome == "passed"


def test_later_checks_go_on(verdict_of):
    submission = """
def answer(n):
    if n == 2:
        while True: pass
    if n == 3:
        import os; os._exit(0)
    return n
"""
    checks = """
import pytest, work
from work import answer
@pytest.mark.parametrize("n", range(5))
def test_it(n):
    assert answer(n) == n
    assert work.answer(0) == 0
"""
    verdict = verdict_of(submission, checks)
    assert [check.outcome for check in verdict.checks] == ["passed", "passed", "failed", "failed", "passed"]
    assert [c.evidence.call.text for c in verdict.checks if c.evidence] == ["answer(2)", "answer(3)"]
    assert verdict.problem.message == "answer(2) was still running when its time was up."


def test_swallowing_a_hang_does_not_help(verdict_of):
    submission = "def answer():\n    while True: pass\n"
    checks = """
import pytest
from work import answer
def test_it():
    with pytest.raises(BaseException):
        answer()
"""
    assert verdict_of(submission, checks).checks[0].outcome == "failed"


def test_total_is_kept(verdict_of):
    submission = "def answer(n):\n    while True: pass\n"
    checks = "import pytest\nfrom work import answer\n" + "\n".join(
        f"def test_{n}():\n    assert answer({n}) == 1" for n in range(30)
    )
    started = time.monotonic()
    verdict = verdict_of(submission, checks, limits=Limits(1.0, 3.0, 512))
    assert time.monotonic() - started < 20
    outcomes = [check.outcome for check in verdict.checks]
    reached = outcomes.count("failed")
    assert outcomes == ["failed"] * reached + ["skipped"] * (30 - reached)
    assert 1 <= reached < 10
    assert verdict.outcome == "stopped"


def test_fork_bomb(verdict_of):
    submission = """
import os
def answer():
    while True:
        try: os.fork()
        except OSError: pass
"""
    verdict = verdict_of(submission, "from work import answer\ndef test_it():\n    assert answer() == 42\n")
    assert verdict.checks[0].outcome == "failed"
    assert verdict_of("def answer(): return 42", CHECKS).passed


def test_deleted_files(verdict_of, tmp_path):
    treasure = tmp_path / "treasure"
    treasure.write_text("mine")
    submission = f"""
import os, shutil
def answer():
    shutil.rmtree('/', ignore_errors=True)
    for folder in ('.', {str(tmp_path)!r}, '/tmp', os.path.expanduser('~')):
        shutil.rmtree(folder, ignore_errors=True)
    return 42
"""
    verdict_of(submission, "from work import answer\ndef test_it():\n    assert answer() == 42\n")
    assert treasure.read_text() == "mine"
    assert Path(__file__).exists()


SPIES = {
    "reads the checks": """
import glob
def answer():
    for file in glob.glob('/tmp/**/checks*.py', recursive=True) + glob.glob('/tmp/**/*.py', recursive=True):
        try:
            if 'se' + 'cret_number' in open(file).read(): return 4711
        except OSError: pass
    return 0
""",
    "walks from a callback": """
def answer(callback):
    for name in ('__globals__', '__code__', '__closure__', 'func_globals', '__self__', '__wrapped__', '__dict__'):
        try: found = getattr(callback, name)
        except Exception: continue
        try: return found['secret_number']
        except Exception: pass
    return 0
""",
    "walks from an object": """
def answer(callback, thing):
    for start in (thing, type(thing), thing.method):
        for path in ('method.__func__.__globals__', '__init__.__globals__', '__class__.__init__.__globals__',
                     '__module__', '__dict__', '_private', '__reduce__', '__reduce_ex__', '__subclasshook__',
                     '__class__.__mro__', 'gen.gi_frame'):
            found = start
            try:
                for part in path.split('.'): found = getattr(found, part)
                if hasattr(found, 'items') and 'secret_number' in found: return found['secret_number']
                if path == '_private': return found
            except Exception: pass
    return 0
""",
    "reads its frames": """
import sys, gc
def answer(*a):
    frame = sys._getframe()
    while frame:
        for value in list(frame.f_locals.values()) + list(frame.f_globals.values()):
            if value == 4711: return value
        frame = frame.f_back
    return next((thing['secret_number'] for thing in gc.get_objects()
                 if isinstance(thing, dict) and 'secret_number' in thing), 0)
""",
}


@pytest.mark.parametrize("name", SPIES)
def test_secrets_stay_secret(name, verdict_of):
    checks = """
from work import answer
secret_number = 4711

class Thing:
    def __init__(self):
        self._private = 4711
    def method(self):
        return 1
    @property
    def gen(self):
        return (x for x in [secret_number])

def call():
    callback = lambda: secret_number + 1
    try: return answer()
    except TypeError: pass
    try: return answer(callback)
    except TypeError: pass
    return answer(callback, Thing())

def test_it():
    found = call()
    assert found == 0, found
"""
    assert verdict_of(SPIES[name], checks).passed


def test_reference_and_secrets_are_not_in_the_sandbox(verdict_of):
    word = secrets.token_hex(8)
    submission = f"""
import gc, os
word = {word[::-1]!r}[::-1]
def answer():
    words = word.encode()
    for folder, _, files in os.walk('/tmp'):
        for file in files:
            try:
                if words in open(os.path.join(folder, file), 'rb').read(): return 'file'
            except OSError: pass
    for thing in gc.get_objects():
        if isinstance(thing, dict):
            for value in list(thing.values()):
                if isinstance(value, (str, bytes)) and len(value) < 5000 and value is not word and word in str(value): return 'memory'
    return 'nothing'
"""
    checks = f"""
from work import answer
def test_it(reference, secret):
    assert secret("labels.txt").read_text() == "{word}"
    assert reference.answer() == "nothing"
    assert answer() == "nothing"
"""
    fields = {
        "reference": f"def answer():\n    return 'nothing'  # {word}\n",
        "secrets": {"labels.txt": word.encode()},
        # All that the sandbox can read below /tmp may be a lot: the program itself may live there.
        "limits": Limits(call_seconds=60.0, total_seconds=120.0, memory_mb=512),
    }
    verdict = verdict_of(submission, checks, **fields)
    assert verdict.passed, verdict.checks[0].traceback


def test_no_network(verdict_of):
    submission = """
import socket
def answer():
    try:
        socket.create_connection(("127.0.0.1", 80), timeout=2)
    except OSError as error:
        return type(error).__name__
    return "connected"
"""
    checks = "from work import answer\ndef test_it():\n    assert answer() != 'connected'\n"
    assert verdict_of(submission, checks).passed
