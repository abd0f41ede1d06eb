"""Looking for the answer: in memory, in frames, in files, in other processes, through what a check hands over."""

import pytest

from marathon.core.task import JudgeTask

TOKEN = "the-answer-is-5417-and-nobody-tells"
CHECKS = f'''
from answer import find

EXPECTED = "{TOKEN}"

class Box:
    def __init__(self):
        self.public = 1
        self._private = EXPECTED

def test_without_help():
    expected = EXPECTED
    assert find(None) == expected

def test_with_a_function():
    expected = EXPECTED
    def helper(value):
        return len(expected) + value
    assert find(helper) == expected

def test_with_an_object():
    assert find(Box()) == EXPECTED

def test_with_a_failing_function():
    def fail(value):
        expected = EXPECTED
        raise ValueError("no", len(expected))
    assert find(fail) == EXPECTED

def test_with_a_generator():
    def steps():
        expected = EXPECTED
        yield len(expected)
        yield expected is None
    assert find(steps()) == EXPECTED
'''

# Each defines `look(given)`, which gives back some text to search in.
LOOKS = {
    "objects of the collector": "import gc\ndef look(given): return str([o for o in gc.get_objects() if isinstance(o, (dict, list, tuple))])",
    "its frames": """
import sys
def look(given):
    frame, seen = sys._getframe(), []
    while frame:
        seen += [frame.f_locals.copy(), {k: v for k, v in frame.f_globals.items() if k != '__builtins__'}]
        frame = frame.f_back
    return str(seen)
""",
    "frames of all threads": "import sys\ndef look(given): return str([f.f_locals for f in sys._current_frames().values()])",
    "its memory": """
def look(given):
    found = []
    for line in open('/proc/self/maps'):
        place, rights, *_ = line.split()
        if not rights.startswith('rw') or 'vsyscall' in line: continue
        start, end = (int(x, 16) for x in place.split('-'))
        with open('/proc/self/mem', 'rb') as memory:
            memory.seek(start)
            data = memory.read(min(end - start, 64 << 20))
        if ('the-answer-is-' + '5417').encode() in data:
            at = data.index(('the-answer-is-' + '5417').encode())
            found.append(data[at:at + 40].decode('latin1'))
    return str(found)
""",
    "files": """
import os
def look(given):
    found = []
    for top in ('/', os.getcwd(), os.path.dirname(os.getcwd()), '/tmp', os.path.dirname(os.path.dirname(os.getcwd()))):
        for folder, folders, names in os.walk(top):
            folders[:] = [f for f in folders if os.path.join(folder, f) not in ('/proc', '/sys', '/usr', '/root')
                          and 'lib' not in f and 'venv' not in f]
            for name in names:
                try: found.append(open(os.path.join(folder, name), 'rb').read(100000).decode('latin1'))
                except OSError: pass
    return str([text for text in found if ('the-answer-is-' + '5417') in text])
""",
    "processes": """
import os
def look(given):
    found = []
    for number in os.listdir('/proc'):
        for part in ('cmdline', 'environ', 'maps', 'cwd/checks.py', 'root/etc/passwd'):
            try: found.append(open(f'/proc/{number}/{part}', 'rb').read().decode('latin1'))
            except OSError: pass
    return str(found)
""",
    "open files": """
import os
def look(given):
    found = []
    for number in range(64):
        try: found.append(os.pread(number, 100000, 0).decode('latin1'))
        except OSError: pass
    return str(found)
""",
    "modules": "import sys\ndef look(given): return str([vars(m) for m in list(sys.modules.values())])[:5000000]",
    "the environment": "import os\ndef look(given): return str(os.environ)",
    "the globals of what it was given": "def look(given): return str(getattr(given, '__globals__', None)) + str(given.__class__)",
    "the cells of what it was given": "def look(given): return str([c.cell_contents for c in given.__closure__])",
    "the code of what it was given": "def look(given): return str(given.__code__.co_consts) + str(given.__defaults__)",
    "the class of what it was given": """
def look(given):
    kind = type(given)
    return str([vars(c) for c in kind.__mro__]) + str(kind.__subclasses__()) + str(kind.__init__.__globals__)
""",
    "the attributes of what it was given": "def look(given): return str(vars(given)) + str(given.__dict__) + given._private",
    "the frame of what it was given": "def look(given): return str(given.gi_frame.f_locals)",
    "the frame of what it was given, by the descriptors of its class": """
def look(given):
    kind, seen = type(given), []
    for read in (lambda: kind.__dict__['gi_frame'], lambda: kind.gi_frame, lambda: vars(kind)['gi_frame']):
        try:
            frame = read().__get__(given, kind)
            seen += [frame, vars(type(frame))]
            for name in ('f_locals', 'f_globals'):
                seen.append(vars(type(frame))[name].__get__(frame, type(frame)))
        except Exception as error:
            seen.append(error)
    return str(seen)
""",
    "the error of what it was given": """
def look(given):
    try:
        given(1)
    except Exception as error:
        seen, trace = [str(error.args), str(vars(error))], error.__traceback__
        while trace:
            seen.append(str(trace.tb_frame.f_locals) + str(trace.tb_frame.f_globals.keys()))
            trace = trace.tb_next
        return str(seen) + str(error.__context__)
""",
    "a copy of what it was given": "import copy, pickle\ndef look(given): return str(vars(copy.deepcopy(given))) + str(pickle.dumps(given))",
    "the source of what it was given": "import inspect\ndef look(given): return inspect.getsource(given) + inspect.getsource(type(given))",
    "the text of what it was given": "def look(given): return repr(given) + str(given) + str(dir(given)) + format(given)",
    "the reductions of what it was given": "def look(given): return str(given.__reduce_ex__(2)) + str(given.__getstate__())",
}
FINDING = """
import re
def find(given):
    try:
        text = look(given)
    except BaseException as error:
        text = str(error)
    found = re.search('the-answer-is-5417' + '-[a-z-]+', text)
    print('found' if found else 'nothing')
    return found[0] if found else 'nothing'
"""


@pytest.mark.parametrize("where", LOOKS)
def test_the_answer_is_nowhere_to_be_found(attack, where):
    verdict = attack(LOOKS[where] + FINDING, CHECKS)
    assert all(check.outcome != "passed" for check in verdict.checks)
    assert "found" not in verdict.printed


def test_raw_questions_about_an_object_of_the_checks_are_refused(attack):
    """Past the stand-ins: the submission speaks the protocol itself."""
    code = """
import gc
def find(given):
    peer = next(o for o in gc.get_objects() if type(o).__name__ == 'SandboxPeer')
    handle = getattr(given, '_marathon_handle', None)
    asked = [('get', handle, name) for name in (
        '__globals__', '__closure__', '__code__', '__self__', '__func__', '__dict__', '__class__', '__init__', 'gi_frame',
        '__getattribute__', '__subclasses__', '__mro__', '__builtins__', '__wrapped__', '_private', '__defaults__', '__kwdefaults__')]
    asked += [('vars', handle), ('dir', handle), ('code', handle), ('names', handle), ('plain', handle), ('fields', handle),
              ('signature', handle), ('invoke', handle, '__getattribute__', ('_private',), ()),
              ('invoke', handle, '__reduce__', (), ()), ('special', handle, '__getattribute__', ('_private',)),
              ('special', handle, '__reduce_ex__', (2,)), ('special', handle, '__format__', ('{0._private}',)),
              ('special', handle, '__get__', (given, type(given))), ('special', handle, '__set_name__', (given, 'x')),
              ('pickled', handle, 2), ('unpickled', b''),
              ('special', handle, '__copy__', ()), ('special', handle, '__deepcopy__', ()),
              ('get', handle, 'format_map'), ('set', handle, '__class__', 1), ('call', 1, (), ()), ('import', 'os'),
              ('script', 'checks.py', ()), ('inside', b'', ()), ('folder', '/'), ('environment', {}), ('nothing', 1)]
    asked += [(kind, number, name) for number in range(1, 40) for kind in ('get',) for name in ('__globals__', '__dict__', '_private')]
    seen = []
    for question in asked:
        try: seen.append(str(peer.request(*question)))
        except BaseException as error: seen.append(str(error))
    text = ' '.join(seen)
    return text[text.index('the-answer-is-'):][:36] if 'the-answer-is-' in text else 'nothing'
"""
    verdict = attack(code, CHECKS)
    assert all(check.outcome != "passed" for check in verdict.checks)
    assert "the-answer-is" not in verdict.printed


def test_the_reference_is_not_in_the_sandbox_and_cannot_be_called(attack):
    reference = f"SECRET = '{TOKEN}'\ndef find(given):\n    return SECRET\n"
    checks = """
from answer import find

def test_it(reference):
    assert find(None) == reference.find(None)

def test_called_back(reference):
    assert find(reference.find) == 'called back'
"""
    for where in ("objects of the collector", "files", "its memory", "modules"):
        attack(LOOKS[where] + FINDING, checks, reference=reference)
    calling = "def find(given):\n    try: import answer_reference\n    except ImportError: return 'nothing'"
    attack(calling, checks, reference=reference)


def test_secrets_are_not_in_the_sandbox(attack):
    checks = """
from answer import find

def test_it(secret):
    assert find(None) == secret('labels.txt').read_text()
"""
    for where in ("files", "processes", "open files", "its memory"):
        attack(LOOKS[where] + FINDING, checks, secrets={"labels.txt": TOKEN.encode()})


def test_nothing_of_an_earlier_submission_is_left(judge, attack):
    leaving = f"""
import os, sys
TEXT = '{TOKEN}'
for place in ('/tmp/x', '/dev/shm/x', os.path.expanduser('~/x'), '../tmp/x'):
    try: open(place, 'w').write(TEXT)
    except OSError: pass
def find(given): return TEXT
"""
    checks = f"from answer import find\n\ndef test_it():\n    assert find(None) == '{TOKEN}'\n"
    assert judge.judge(JudgeTask("answer", {"answer.py": leaving.encode()}, checks)).passed
    for where in ("files", "objects of the collector", "its memory"):
        attack(LOOKS[where] + FINDING, checks)


def test_a_leak_through_the_message_of_a_check_stays_with_the_judge(attack):
    """What a failing check says goes to the learner, never back into the sandbox of the same attempt."""
    checks = f"""
from answer import find

def test_first():
    assert find(None) == '{TOKEN}', 'expected {TOKEN}'

def test_second():
    assert find(None) == '{TOKEN}'
"""
    verdict = attack(LOOKS["objects of the collector"] + FINDING, checks)
    assert [check.outcome for check in verdict.checks] == ["failed", "failed"]


@pytest.mark.parametrize(
    "where", ["objects of the collector", "its memory", "files", "modules", "open files"]
)
def test_these_looks_find_what_is_there(judge, where):
    """Or the tests above would prove nothing: here the answer lies about, and is found."""
    planting = f"""
HIDDEN = {{'x': '{TOKEN}'}}
import os
KEPT = open('note.txt', 'w+')
KEPT.write('{TOKEN}')
KEPT.flush()
"""
    checks = f"from answer import find\n\ndef test_it():\n    assert find(None) == '{TOKEN}'\n"
    code = planting + LOOKS[where] + FINDING
    assert judge.judge(JudgeTask("answer", {"answer.py": code.encode()}, checks)).passed
