"""Protocol abuse: hand-made bytes on every open descriptor, forged answers, endless messages."""

import pytest

from marathon.core.exercise import Limits

# `line()` is the socket to the judge, `say(...)` sends a message on it, `frame(...)` makes one.
WIRE = """
import gc, os, socket, stat, struct, time
import msgpack
def line():
    for number in range(3, 64):
        try:
            if stat.S_ISSOCK(os.fstat(number).st_mode): return socket.socket(fileno=os.dup(number))
        except OSError: pass
def frame(message):
    data = message if isinstance(message, bytes) else msgpack.packb(message)
    return struct.pack('<I', len(data)) + data
def say(*messages):
    wire = line()
    for message in messages: wire.sendall(frame(message))
def peer():
    return next(o for o in gc.get_objects() if type(o).__name__ == 'SandboxPeer')
"""

BYTES = {
    "nothing but zeros": "b'\\0' * 100000",
    "noise": "os.urandom(100000)",
    "text": "b'passed\\n' * 1000",
    "json": 'b\'{"outcome": "passed"}\'',
    "a frame of four gigabytes": "b'\\xff\\xff\\xff\\xff' + b'x' * 1000",
    "a frame that never ends": "struct.pack('<I', 1000000) + b'x' * 1000",
    "an empty frame": "struct.pack('<I', 0)",
    "a pickle": "frame(b'cos\\nsystem\\n(S\"true\"\\ntR.')",
    "an answer cut in the middle": "frame(['=', 8, None])[:-1]",
    "an array that claims to be long": "frame(b'\\xdd\\xff\\xff\\xff\\xff')",
    "a text that claims to be long": "frame(b'\\xdb\\xff\\xff\\xff\\xff')",
    "a map that claims to be long": "frame(b'\\xdf\\xff\\xff\\xff\\xff')",
    "an array of arrays of arrays": "frame(b'\\x91' * 200000 + b'\\xc0')",
    "an unknown extension": "frame(b'\\xc7\\x04\\x63abcd')",
    "a time stamp": "frame(b'\\xd6\\xff\\x00\\x00\\x00\\x01')",
    "text that is not UTF-8": "frame(b'\\x93\\xa1=\\xa3\\xff\\xfe\\xfd\\xc0')",
}


@pytest.mark.parametrize("what", BYTES)
def test_bytes_on_every_descriptor(attack, what):
    code = f"""{WIRE}
DATA = {BYTES[what]}
def double(x):
    for number in range(64):
        try: os.write(number, DATA)
        except OSError: pass
    return 1
"""
    attack(code)


@pytest.mark.parametrize("what", ["nothing but zeros", "noise", "an answer cut in the middle"])
def test_bytes_on_every_descriptor_at_import(attack, what):
    attack(f"{WIRE}\nfor number in range(64):\n    try: os.write(number, {BYTES[what]})\n    except OSError: pass\n"
           "def double(x): return 1\n")  # fmt: skip


MESSAGES = {
    "a number": "say(5)",
    "nothing": "say(None)",
    "an empty list": "say([])",
    "a map": "say({'=': 8})",
    "a short answer": "say(['='])",
    "an unknown kind": "say(['done', {'problem': None, 'listed': []}])",
    "a message of the judge": "say(['collected', []], ['check', {'id': 'test_small', 'outcome': 'passed'}], ['done', {}])",
    "an unhashable kind": "say([[], 1, None])",
    "an unknown tag": "say(['=', ['nobody', 1], None])",
    "an unhashable tag": "say(['=', [[1], 1], None])",
    "a mirror that nobody announced": "say(['=', ['mirror', 99], None])",
    "a handle that nobody gave": "say(['=', ['yours', 12345], None])",
    "an object of an unknown class": "say(['=', ['object', 77, 1, None], None])",
    "a class that is its own base": "say(['=', None, {'classes': [[5, 'A', 'A', 'answer', [['class', 5]], [], []]]}])",
    "a sketch of rubbish": "say(['=', None, {'classes': [[1], 2, 'x']}])",
    "an appendix of rubbish": "say(['=', 8, [1, 2]])",
    "news of rubbish": "say(['=', 8, {'news': [[1, 2, 3]], 'changes': 7, 'gone': {}, 'released': 'x', 'output': 5}])",
    "an exception of no class": "say(['!', ['exception', ['one', 'None'], 1, [], '', [], None, []], None])",
    "an error that is none": "say(['!', 8, None])",
    "an exception of the test runner": (
        "say(['!', ['exception', ['error', '_pytest.outcomes:Skipped'], 1, ['x'], 'x', [], None, []], None])"
    ),
    "an exception by a side door": (
        "say(['!', ['exception', ['error', 'doctest:unittest.SkipTest'], 1, ['x'], 'x', [], None, []], None])"
    ),
    "an end of the session": "say(['!', ['exception', ['error', 'KeyboardInterrupt'], 1, [], '', [], None, []], None])",
    "an exit": "say(['!', ['exception', ['error', 'SystemExit'], 1, [0], '', [], None, []], None])",
    "an exception with marks of the judge": (
        "say(['!', ['exception', ['error', 'ValueError'], 1, ['x'], 'x', ['__class__', 1, '_marathon_text', 2], None, 5], None])"
    ),
    "a chain of causes": (
        "c = None\nfor n in range(100): c = ['exception', ['error', 'ValueError'], n, [], '', [], c, []]\nsay(['!', c, None])"
    ),
    "a fraction over nothing": "say(['=', ['fraction', 1, 0], None])",
    "a decimal of rubbish": "say(['=', ['decimal', 'x' * 100000], None])",
    "a pattern that explodes": "say(['=', ['pattern', '(' * 5000, 0], None])",
    "a pattern of rubbish": "say(['=', ['pattern', '(?P<', 0], None])",
    "a date of rubbish": "say(['=', ['datetime', '9999-99-99', 9, 'No/Where'], None])",
    "a zone by a path": "say(['=', ['zone', '../../../../etc/passwd'], None])",
    "a range beyond reason": "say(['=', ['range', 0, 1 << 60, 1], None])",
    "a set of what cannot be in one": "say(['=', ['frozenset', ['=', 'list', [], None]], None])",
    "an array of objects": "say(['=', ['array', 'object', [3], b'12345678' * 3], None])",
    "an array too short for its shape": "say(['=', ['array', '<f8', [1000, 1000, 1000], b'1'], None])",
    "a container of no kind": "say(['=', ['=', 'os.system', ['true'], None], None])",
    "a type of no kind": "say(['=', ['type', 'os.system'], None])",
    "a function of no kind": "say(['=', ['function', 'os.system'], None])",
    "a value of another class": "say(['=', ['value', 1, 1, 'type', 5], None])",
    "a question about nothing": "say(['?', 'nothing', [], None])",
    "a question with rubbish": "say(['?', 5, 6, 7])",
    "a question for a call": "say(['?', 'call', [1, ['tuple'], ['tuple']], None])",
    "a flood": "say(['flood'])",
    "a parcel": "say(['parcel', 1, [['=', 8]]])",
    "two answers": "say(['=', 1, None], ['=', 1, None])",
    "a hundred wrong answers": "say(*[['=', 1, None]] * 100)",
    "an answer and silence": "say(['=', 1, None]); time.sleep(30)",
    "output of rubbish": "say(['=', 1, {'output': [['out'], ['log', 1], [5], ['warning', [], 1, 2, 'x']]}])",
    "a warning of its own kind": (
        "say(['=', 1, {'output': [['warning', ['KeyboardInterrupt', 'BytesWarning'], 'x', 'y', 3]]}])"
    ),
}


@pytest.mark.parametrize("what", MESSAGES)
def test_forged_messages(attack, what):
    body = MESSAGES[what].replace("\n", "\n    ")
    attack(f"{WIRE}\ndef double(x):\n    {body}\n    return 1\n")


def test_answers_ahead_of_their_questions(attack):
    """Right answers cannot be known ahead: what is asked is chosen by the judge."""
    code = f"{WIRE}\nsay(*[['=', 8, None]] * 50)\ndef double(x): return 1\n"
    attack(code)


FLOODS = {
    "of output": "while True: say(['?', 'nothing', [], {'output': [['out', 'x' * 1000000]]}])",
    "of records": "while True: say(['?', 'nothing', [], {'output': [['log', 'a', 50, 'x' * 1000, 1]] * 1000}])",
    "of warnings": "while True: say(['?', 'nothing', [], {'output': [['warning', ['UserWarning'], 'x' * 99, 'y', 1]] * 1000}])",
    "of questions": "while True: say(['?', 'nothing', [], None])",
    "of nested questions": "say(*[['?', 'input', ['x'], None]] * 100000)",
    "of parcels": "while True: say(['parcel', 1, []])",
    "of classes": (
        "n = 10\nwhile True:\n    n += 1\n    say(['?', 'nothing', [], {'classes': "
        "[[n, f'A{n}', f'A{n}', 'answer', [], [], []]]}])"
    ),
    "of mirrors": (
        "n = 1\nwhile True:\n    n += 2\n    say(['?', 'nothing', [], {'news': [[n, 'list', ['x' * 10000], None]]}])"
    ),
    "of small things in one message": "say(b'\\x93\\xa1=' + b'\\xdd' + struct.pack('>I', 60000000) + b'\\x90' * 60000000 + b'\\xc0')",
    "of numbers in one message": "say(b'\\x93\\xa1=' + b'\\xdd' + struct.pack('>I', 6000000) + b'\\xcf12345678' * 6000000 + b'\\xc0')",
    "of bytes that make no message": "wire = line(); wire.sendall(struct.pack('<I', 60 << 20))\nwhile True: wire.sendall(b'x' * 1000000)",
    "of descriptors": (
        "wire = line()\nwhile True: socket.send_fds(wire, [frame(['?', 'nothing', [], None])], [0] * 200)"
    ),
}


@pytest.mark.parametrize("what", FLOODS)
def test_floods_of_messages(attack, what):
    body = FLOODS[what].replace("\n", "\n    ")
    limits = Limits(call_seconds=1.5, total_seconds=6.0, memory_mb=512)
    attack(f"{WIRE}\ndef double(x):\n    {body}\n    return 1\n", limits=limits)


SILENCES = {
    "closes the line": "line().shutdown(2); time.sleep(30)",
    "closes every descriptor": "os.closerange(0, 256); time.sleep(30)",
    "reads what is not for it": "wire = line()\nwhile True: wire.recv(1000)",
    "stops": "import signal; os.kill(os.getpid(), signal.SIGSTOP); time.sleep(30)",
    "answers a byte at a time": "wire = line()\nfor b in frame(['=', 1, None]): wire.send(bytes([b])); time.sleep(0.3)\ntime.sleep(30)",
}


@pytest.mark.parametrize("how", SILENCES)
def test_silence_is_ended(attack, how):
    body = SILENCES[how].replace("\n", "\n    ")
    attack(f"{WIRE}\ndef double(x):\n    {body}\n    return 1\n", limits=Limits(1.0, 6.0, 256))


def test_a_second_thread_cannot_answer_better(attack):
    """Threads that guess: each wrong answer ahead of the real one is taken for it, and fails its check."""
    code = f"""{WIRE}
import threading
def spam():
    while True:
        try: say(['=', 8, None])
        except OSError: return
def double(x):
    threading.Thread(target=spam, daemon=True).start()
    time.sleep(0.2)
    return 1
"""
    verdict = attack(code)
    assert not all(check.outcome == "passed" for check in verdict.checks)
