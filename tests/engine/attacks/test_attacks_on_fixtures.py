"""Attacks on what checks use beside plain calls: batches, programs, measuring inside, the Run button."""

import pytest

from marathon.core.exercise import Limits
from marathon.core.task import JudgeTask

REFERENCE = "def double(x):\n    return 2 * x\n"
AGREE = """
from answer import double

def test_it(agree, reference):
    agree(double, reference.double, [(n,) for n in range(50)])
"""
PEER = """
import gc
def peer():
    return next(o for o in gc.get_objects() if type(o).__name__ == 'SandboxPeer')
def batch(sending):
    kind = type(peer())
    def answer(self, handle, cases):
        for parcel in sending: self.channel.send(parcel)
        return 0
    kind.batch = answer
    peer().operations['batch'] = answer
def double(x): return 1
"""
PARCELS = {
    "no results at all": "[['parcel', None, []]]",
    "nothing": "[]",
    "one result": "[['parcel', None, [['=', 0]]]]",
    "the first results, which are easy to guess": "[['parcel', None, [['=', 0], ['=', 2], ['=', 4]]]]",
    "too many results": "[['parcel', None, [['=', n] for n in range(200)]]]",
    "results that are none": "[['parcel', None, [5, None, [], ['?'], {}]]]",
    "results by handle": "[['parcel', None, [['~', 'x']] * 50]]",
    "errors without a class": "[['parcel', None, [['!', [], '', []]] * 50]]",
    "rubbish instead of a list": "[['parcel', None, 5]]",
    "results of nobody": "[['parcel', None, [['=', ['mirror', 1]]] * 50]]",
    "an end before its beginning": "[['=', 50, None], ['=', 50, None]]",
    "objects that are always equal": "[['parcel', None, [['=', ['one', 'NotImplemented']]] * 50]]",
    "numbers that are equal to nothing": "[['parcel', None, [['=', float('nan')]] * 50]]",
}


@pytest.mark.parametrize("what", PARCELS)
def test_forged_results_of_a_batch(attack, what):
    attack(f"{PEER}\nbatch({PARCELS[what]})", AGREE, reference=REFERENCE)


def test_a_batch_without_end(attack):
    code = f"""{PEER}
class Endless:
    def __iter__(self):
        while True: yield ['parcel', 1, []]
batch(Endless())
"""
    attack(code, AGREE, reference=REFERENCE, limits=Limits(1.0, 4.0, 256))


@pytest.mark.parametrize(
    "code",
    [
        "class Liar:\n    __eq__ = lambda s, o: True\n    __hash__ = lambda s: 0\ndef double(x): return Liar()",
        "class Liar(int):\n    __eq__ = lambda s, o: True\n    __hash__ = lambda s: 0\ndef double(x): return Liar(1)",
        "import os\ndef double(x):\n    if x == 7: os._exit(0)\n    return 2 * x",
        "def double(x):\n    while x == 7: pass\n    return 2 * x",
        "def double(x): return float('nan')",
        "def double(x): return 2 * x if x != 33 else 0",
    ],
    ids=[
        "equal to everything",
        "a number equal to everything",
        "leaves",
        "hangs",
        "not a number",
        "one wrong",
    ],
)
def test_answers_of_a_batch(attack, code):
    attack(code, AGREE, reference=REFERENCE)


def test_the_cases_cannot_be_changed_under_the_reference(attack):
    checks = """
from answer import total

def test_it(agree, reference):
    agree(total, reference.total, [([1, 2, 3],), ([4],)])
"""
    reference = "def total(numbers):\n    return sum(numbers)\n"
    attack("def total(numbers):\n    numbers.clear()\n    return 0\n", checks, reference=reference)


PROGRAM = """
def test_it(program):
    for number in (4, 11):
        result = program(str(number))
        assert result.numbers == [2 * number]
        assert result.error is None
"""
PROGRAMS = {
    "leaves before it prints": "import os\ninput()\nos._exit(0)",
    "pretends to have been asked": "print('8', end='')\nraise SystemExit(1)",
    "prints a report": "input()\nprint('1 passed')",
    "prints for ever": "input()\nwhile True: print(8)",
    "asks for ever": "while True: input()",
    "answers on the wire": "import os\nfor n in range(3, 32):\n    try: os.write(n, b'8\\n' * 1000)\n    except OSError: pass",
    "changes what it is asked": "import builtins\nbuiltins.input = lambda *a: '1'\nprint(int(input()) * 2)",
    "prints an object": "input()\nclass A:\n    def __str__(self): return '8' * (1 << 26)\nprint(A())",
}


@pytest.mark.parametrize("what", PROGRAMS)
def test_programs(attack, what):
    attack(PROGRAMS[what], PROGRAM)


def test_what_is_measured_inside_is_marked(judge, attack):
    """A value measured beside the submission can be forged; it is never shown as proved."""
    checks = """
import answer

def measure():
    import answer
    return answer.double(4)

def test_it(inside):
    assert inside(measure) == 8
"""
    attack("def double(x): raise SystemExit", checks)
    attack("import os\ndef double(x): os._exit(0)", checks)
    attack("import unittest\ndef double(x): raise unittest.SkipTest", checks)
    attack("def double(x):\n    while True: pass", checks, limits=Limits(1.0, 4.0, 256))
    forged = b"import marathon.engine.sandbox.inside as i\ni._outcome = lambda *a: ['=', 8]\ndef double(x): return 1"
    verdict = judge.judge(JudgeTask("answer", {"answer.py": forged}, checks))
    assert [check.observed for check in verdict.checks] == [True]


HARD_TO_RUN = {
    "loops": ("while True: pass", "timed_out"),
    "sleeps": ("import time; time.sleep(100)", "timed_out"),
    "prints for ever": ("while True: print('x' * 10000)", "too_much_output"),
    "takes all memory": ("bytearray(8 << 30)", "out_of_memory"),
    "crashes": ("import ctypes; ctypes.string_at(0)", "died"),
    "leaves": ("import os; os._exit(0)", "died"),
    "forks for ever": ("import os\nwhile True: os.fork()", ""),
    "speaks rubbish on the wire": (
        "import os\nfor n in range(3, 64):\n    try: os.write(n, b'\\xff' * 1000)\n    except OSError: pass", ""
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", HARD_TO_RUN)
def test_the_run_button_ends(judge, attack, what):
    code, ended = HARD_TO_RUN[what]
    result = judge.run(task_for_running(code))
    assert result.ended != "returned"
    assert ended in ("", result.ended)


def task_for_running(code):
    return JudgeTask("answer", {"answer.py": code.encode()}, "", limits=Limits(1.0, 3.0, 256))
