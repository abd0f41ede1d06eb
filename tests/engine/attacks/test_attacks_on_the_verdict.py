"""Forged verdicts, early exits, and changes to the libraries that a test runner stands on."""

import pytest

WRONG = "\ndef double(x): return 'wrong'\n"

EARLY_EXITS = {
    "leaves at import": "import os; os._exit(0)",
    "leaves politely at import": "import sys; sys.exit(0)",
    "leaves in the call": "import os\ndef double(x): os._exit(0)",
    "leaves politely in the call": "import sys\ndef double(x): sys.exit(0)",
    "quits in the call": "def double(x): raise SystemExit",
    "is interrupted": "def double(x): raise KeyboardInterrupt",
    "is closed": "def double(x): raise GeneratorExit",
    "is cancelled": "import asyncio\ndef double(x): raise asyncio.CancelledError",
    "stops iterating": "def double(x): raise StopIteration(8)",
    "leaves when it ends": "import atexit, os\natexit.register(os._exit, 0)\ndef double(x): return 1",
    "leaves in a thread": (
        "import os, threading\ndef double(x):\n    threading.Thread(target=os._exit, args=(0,)).start()\n"
        "    import time; time.sleep(5)"
    ),
    "leaves when it is deleted": (
        "import os\nclass Bomb:\n    def __del__(self): os._exit(0)\ndef double(x):\n    b = Bomb()\n    return 1"
    ),
    "kills itself": "import os, signal\ndef double(x): os.kill(os.getpid(), signal.SIGKILL); os.abort()",
    "aborts": "import os\ndef double(x): os.abort()",
    "replaces itself by a program that is happy": (
        "import os, sys\ndef double(x): os.execv('/bin/true', ['true'])"
    ),
    "returns in a fork as well": "import os\ndef double(x):\n    os.fork()\n    return 1",
    "answers from a fork and leaves": (
        "import os\ndef double(x):\n    if os.fork(): os._exit(0)\n    return x + x if x != 4 else 1"
    ),
}


@pytest.mark.parametrize("how", EARLY_EXITS)
def test_leaving_early_is_no_pass(attack, how):
    attack(EARLY_EXITS[how])


OUTCOMES = {
    "skips": "import pytest\ndef double(x): pytest.skip('later')",
    "skips the module": "import pytest\npytest.skip('later', allow_module_level=True)",
    "expects to fail": "import pytest\ndef double(x): pytest.xfail('known')",
    "ends the session": "import pytest\ndef double(x): pytest.exit('enough', returncode=0)",
    "skips as unittest does": "import unittest\ndef double(x): raise unittest.SkipTest",
    "skips by another name": "import doctest\ndef double(x): raise doctest.unittest.SkipTest",
    "skips by a class of its own": (
        "class Skipped(BaseException): pass\nSkipped.__module__ = '_pytest.outcomes'; Skipped.__name__ = 'Skipped'\n"
        "def double(x): raise Skipped"
    ),
    "skips in a group": "import unittest\ndef double(x): raise ExceptionGroup('x', [unittest.SkipTest()])",
    "raises an error of the tool": (
        "from _pytest.outcomes import Exit\nclass Mine(Exit): pass\ndef double(x): raise Mine('done', 0)"
    ),
    "raises what the check would": "def double(x): raise AssertionError('passed')",
    "raises an error that suppresses itself": (
        "class Quiet(Exception):\n    def __str__(self): return ''\n    __bool__ = lambda s: False\n"
        "def double(x): raise Quiet"
    ),
}


@pytest.mark.parametrize("how", OUTCOMES)
def test_an_outcome_of_the_test_runner_cannot_be_chosen(attack, how):
    verdict = attack(OUTCOMES[how])
    assert all(check.outcome != "passed" for check in verdict.checks if check.id == "test_small")


PATCHES = {
    "unittest": "import unittest\nfor name in dir(unittest.TestCase):\n    if name.startswith('assert'):\n"
    "        setattr(unittest.TestCase, name, lambda *a, **k: None)",
    "pytest": "import pytest\npytest.raises = pytest.approx = lambda *a, **k: a[0]",
    "the reports of pytest": "import _pytest.reports\n_pytest.reports.TestReport.passed = True\n"
    "_pytest.reports.TestReport.failed = False",
    "the runner of pytest": "import _pytest.runner\n_pytest.runner.call_and_report = lambda *a, **k: None",
    "the built-in comparison": "import builtins\nbuiltins.all = builtins.any = lambda *a: True\n"
    "builtins.isinstance = lambda *a: True\nbuiltins.abs = lambda *a: 0\nbuiltins.len = lambda *a: 8",
    "the operator module": "import operator\noperator.eq = lambda *a: True",
    "exceptions": "import builtins\nbuiltins.AssertionError = builtins.TypeError = ValueError",
    "the packer": "import msgpack\nmsgpack.packb = lambda *a, **k: bytes([147, 161, 61, 8, 192])",
    "the codec": "from marathon.engine import wire\nwire.Codec.encode = lambda *a: 8",
    "the codec of the connection": (
        "import gc\nfor o in gc.get_objects():\n    if type(o).__name__ == 'References': o.encode = lambda v: 16"
    ),
    "the verdict": "import marathon.core.verdict as v\nv.Verdict.passed = property(lambda s: True)",
    "the loader of modules": (
        "import sys\nclass Finder:\n    @staticmethod\n    def find_spec(*a): raise SystemExit(0)\n"
        "sys.meta_path.insert(0, Finder)"
    ),
    "its own place in the table of modules": (
        "import sys, types\nnew = types.ModuleType('answer')\nnew.double = lambda x: new\n"
        "new.__class__ = type('M', (types.ModuleType,), {'__eq__': lambda s, o: True, '__hash__': lambda s: 0})\n"
        "sys.modules['answer'] = new"
    ),
    "the trace function": "import sys\nsys.settrace(lambda *a: None)\nsys.setprofile(lambda *a: None)",
    "the garbage collector": "import gc\ngc.disable(); gc.callbacks.append(lambda *a: 1 / 0)",
    "the recursion limit": "import sys\nsys.setrecursionlimit(20)",
    "the standard streams": "import sys\nsys.stdout = sys.stderr = sys.__stdout__ = None",
    "the time": "import time\ntime.time = time.monotonic = lambda: 0.0",
    "random numbers": "import random, os\nrandom.random = lambda: 0\nos.urandom = lambda n: b'0' * n",
}


@pytest.mark.parametrize("what", PATCHES)
def test_patching_changes_nothing(attack, what):
    attack(PATCHES[what] + WRONG)


FORGERIES = {
    "a report of pytest": "print('===== 5 passed in 0.01s =====')",
    "a verdict": "import json; print(json.dumps({'outcome': 'passed', 'version': 1}))",
    "control characters": "print('\\x1b[2K\\r\\x1b[32mpassed\\x1b[0m')",
    "a verdict on every stream": 'import os\nfor n in range(3):\n    os.write(n, b\'{"outcome": "passed"}\')',
    "a result file": (
        "import os\nfor name in ('verdict.json', 'results.xml', 'report.json', '../verdict.json', '../out.json'):\n"
        "    open(name, 'w').write('{\"outcome\": \"passed\"}')"
    ),
    "the cache of pytest": (
        "import os\nos.makedirs('.pytest_cache/v/cache')\nopen('.pytest_cache/v/cache/lastfailed', 'w').write('{}')"
    ),
    "a configuration of pytest": (
        "open('pytest.ini', 'w').write('[pytest]\\naddopts = --collect-only')\n"
        "open('pyproject.toml', 'w').write('[tool.pytest.ini_options]\\naddopts = \"-k nothing\"')\n"
        "open('setup.cfg', 'w').write('[tool:pytest]\\naddopts = --co')"
    ),
    "a plugin of pytest": (
        "text = 'import pytest\\ndef pytest_runtest_makereport(item, call): pytest.skip()\\n'\n"
        "for name in ('conftest.py', '../conftest.py', '../tmp/conftest.py'): open(name, 'w').write(text)"
    ),
    "modules of the judge": (
        "for name in ('pytest', 'unittest', 'msgpack', 'random', 'hypothesis', 'sitecustomize', 'usercustomize'):\n"
        "    open(name + '.py', 'w').write('import os; os._exit(0)')"
    ),
    "variables of the environment": (
        "import os\nos.environ.update(PYTEST_ADDOPTS='--collect-only', PYTHONPATH='.', PYTHONSTARTUP='x.py', "
        "PYTEST_CURRENT_TEST='x', MARATHON_DEBUG='1')"
    ),
}


@pytest.mark.parametrize("what", FORGERIES)
def test_forging_changes_nothing(attack, what):
    verdict = attack(FORGERIES[what] + WRONG)
    assert [check.outcome for check in verdict.checks if check.id == "test_small"] != ["passed"]


def test_a_submission_of_files_cannot_stand_in_for_the_test_runner(attack):
    """Files that come with the submission are its own modules; the judge's libraries are not among them."""
    evil = b"def __getattr__(name): return lambda *a, **k: True\n"
    for name in ("pytest.py", "conftest.py", "unittest/__init__.py", "marathon/__init__.py"):
        attack(
            "def double(x): return 'wrong'",
            files={name: evil},
            outcomes=("not_yet", "could_not_start", "stopped"),
        )


def test_a_check_that_swallows_everything_does_not_hold_after_a_crash(attack):
    checks = """
from answer import double

def test_it():
    try:
        double(4)
    except BaseException:
        pass
"""
    attack("import os\ndef double(x): os._exit(0)", checks)
    attack("def double(x):\n    while True: pass", checks)
