"""Bombs, floods, signals, crashes, links: none harms the machine, the judge's service or the next attempt."""

import os
import shutil
import time
from pathlib import Path

import pytest

from marathon.core.exercise import Limits
from marathon.engine.jail import watch

SHORT = Limits(call_seconds=1.0, total_seconds=5.0, memory_mb=256)

BOMBS = {
    "forks": "import os\ndef double(x):\n    while True: os.fork()",
    "forks that are hard to kill": (
        "import os, signal\nfor n in range(1, 32):\n    try: signal.signal(n, signal.SIG_IGN)\n    except (OSError, ValueError): pass\n"
        "def double(x):\n    while True:\n        try:\n            if os.fork() == 0: os.setsid()\n        except OSError: pass"
    ),
    "threads": "import threading, time\ndef double(x):\n    while True: threading.Thread(target=time.sleep, args=(60,)).start()",
    "programs": "import subprocess, sys\ndef double(x):\n    while True: subprocess.Popen([sys.executable, '-c', 'input()'])",
    "processes": "import multiprocessing, time\ndef double(x):\n    return multiprocessing.get_context('fork').Pool(500).map(time.sleep, [9] * 500)",
}
MEMORY = {
    "at once": "def double(x): return bytearray(8 << 30)",
    "bit by bit": "def double(x):\n    kept = []\n    while True: kept.append(bytearray(1 << 20))",
    "by a number": "def double(x): return 10 ** 10 ** 9",
    "by a text": "def double(x): return 'x' * (8 << 30)",
    "by a power": "def double(x): return ('x' * 99) ** 2 if x is None else len(str(9 ** 9 ** 8))",
    "by a list of lists": "def double(x):\n    a = []\n    for _ in range(10 ** 9): a = [a, a[:]]; a.append([0] * 10000)",
    "by a mapping": "import mmap\ndef double(x):\n    m = mmap.mmap(-1, 16 << 30)\n    for i in range(0, 16 << 30, 4096): m[i] = 1",
    "by children": (
        "import os, time\ndef double(x):\n    for _ in range(12):\n        if os.fork() == 0:\n"
        "            kept = bytearray(b'x' * (200 << 20)); time.sleep(60)\n    time.sleep(60)"
    ),
    "by scratch files": (
        "def double(x):\n    for n in range(10 ** 6):\n        open(f'/dev/shm/{n}', 'wb').write(b'x' * (8 << 20))"
    ),
    "by pipes": "import os\ndef double(x):\n    kept = [os.pipe() for _ in range(10 ** 6)]",
    "by a large answer": "def double(x): return 'x' * (100 << 20)",
    "by many answers": "def double(x): return [[n] for n in range(10 ** 6)]",
    "by a deep answer": "def double(x):\n    a = []\n    for _ in range(10 ** 5): a = [a]\n    return a",
    "by an endless answer": "import itertools\ndef double(x): return itertools.count()",
    "by a text that is its own": "class A:\n    def __repr__(self): return 'x' * (1 << 30)\ndef double(x): return A()",
}
DISK = {
    "one large file": "def double(x): open('x', 'wb').write(bytes(1 << 30))",
    "many large files": "def double(x):\n    for n in range(10 ** 6): open(f'{n}', 'wb').write(bytes(30 << 20))",
    "many small files": "def double(x):\n    for n in range(10 ** 7): open(f'{n}', 'w').close()",
    "deep folders": "import os\ndef double(x):\n    while True: os.mkdir('d'); os.chdir('d')",
    "closed folders": (
        "import os\ndef double(x):\n    os.mkdir('d'); os.chdir('d'); os.chmod('.', 0o300)\n"
        "    for n in range(10 ** 6): open(f'{n}', 'wb').write(bytes(30 << 20))"
    ),
    "a file with a hole": "import os\ndef double(x):\n    with open('x', 'wb') as f: f.truncate(1 << 50)",
    "links without end": "import os\nopen('x', 'w').close()\ndef double(x):\n    for n in range(10 ** 7): os.link('x', f'l{n}')",
}
OUTPUT = {
    "prints for ever": "def double(x):\n    while True: print('x' * 10000)",
    "prints much at once": "def double(x): print('x' * (200 << 20))",
    "writes to its descriptors for ever": (
        "import os\ndef double(x):\n    while True:\n        for n in (1, 2): os.write(n, b'x' * 65536)"
    ),
    "shows text from a program for ever": "import os\ndef double(x): os.system('yes')",
    "logs for ever": "import logging\ndef double(x):\n    while True: logging.error('x' * 1000)",
    "warns for ever": "import warnings\ndef double(x):\n    while True: warnings.warn('x' * 1000)",
    "opens files for ever": "def double(x):\n    kept = []\n    while True: kept.append(open('/dev/null'))",
    "opens sockets for ever": "import socket\ndef double(x):\n    kept = []\n    while True: kept.append(socket.socketpair())",
}
TIME = {
    "loops for ever": "def double(x):\n    while True: pass",
    "loops for ever at import": "while True: pass",
    "sleeps": "import time\ndef double(x): time.sleep(1000)",
    "waits for a lock": "import threading\ndef double(x):\n    lock = threading.Lock(); lock.acquire(); lock.acquire()",
    "loops and ignores every signal": (
        "import signal\nfor n in range(1, 65):\n    try: signal.signal(n, signal.SIG_IGN)\n    except (OSError, ValueError): pass\n"
        "def double(x):\n    while True: pass"
    ),
    "loops over exceptions": "def double(x):\n    while True:\n        try:\n            while True: pass\n        except BaseException: pass",
    "matches a pattern for ever": "import re\ndef double(x): return re.match(r'(a+)+$', 'a' * 64 + 'b')",
    "computes in one step for ever": "def double(x): return sum(range(10 ** 12))",
    "recurses": "def double(x): return double(x)",
    "recurses without a floor": "import sys\nsys.setrecursionlimit(10 ** 9)\ndef double(x): return double(x)",
    "stops itself": "import os, signal\ndef double(x): os.kill(os.getpid(), signal.SIGSTOP)",
    "waits for input": "def double(x):\n    while True: input()",
    "reads a pipe nobody writes": "import os\nos.mkfifo('p')\ndef double(x): open('p').read()",
    "never ends when asked for its text": "class A:\n    def __repr__(self):\n        while True: pass\ndef double(x): return A()",
    "never ends when asked for its length": "class A(list):\n    def __len__(self):\n        while True: pass\ndef double(x): return A()",
    "gives an endless list": "class A:\n    def __iter__(self): return self\n    def __next__(self): return 1\ndef double(x): return A()",
    "sets its own alarm": "import signal\nsignal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)\ndef double(x): return 1",
}
CRASHES = {
    "reads nowhere": "import ctypes\ndef double(x): ctypes.string_at(0)",
    "writes nowhere": "import ctypes\ndef double(x): ctypes.memset(8, 1, 100)",
    "jumps nowhere": "import ctypes\ndef double(x): ctypes.CFUNCTYPE(None)(1)()",
    "breaks its own objects": "import ctypes\ndef double(x): ctypes.memset(id(None), 0, 16); return None",
    "breaks its own numbers": "import ctypes\ndef double(x): ctypes.memset(id(8) + 24, 5, 1); return 8 + x",
    "overflows the stack": (
        "def double(x):\n    a = ()\n    for _ in range(10 ** 6): a = (a,)\n    return hash(a)"
    ),
    "runs rubbish": (
        "import ctypes, mmap\ndef double(x):\n    m = mmap.mmap(-1, 4096, prot=7); m.write(b'\\x0f\\x0b' * 100)\n"
        "    ctypes.CFUNCTYPE(None)(ctypes.addressof(ctypes.c_char.from_buffer(m)))()"
    ),
    "breaks its code": "def double(x): exec((lambda: 0).__code__.replace(co_code=b'\\x64\\xff' * 50, co_consts=()))",
    "exits by a system call": "import ctypes\ndef double(x): ctypes.CDLL(None).syscall(231, 0)",
    "frees what is not its own": "import ctypes\ndef double(x): ctypes.CDLL(None).free(ctypes.c_void_p(id(x)))",
}
VIOLENCE = {
    "ends everybody": "import os, signal\ndef double(x): os.kill(-1, signal.SIGKILL)",
    "ends its parent": "import os, signal\ndef double(x): os.kill(os.getppid(), signal.SIGKILL)",
    "ends its group": "import os, signal\ndef double(x): os.killpg(0, signal.SIGKILL)",
    "ends the judge": "import os, signal\ndef double(x): os.kill(CONTROLLER, signal.SIGKILL)",
    "ends a program of the user": "import os, signal\ndef double(x): os.kill(BYSTANDER, signal.SIGKILL)",
    "ends all numbers": (
        "import os, signal\ndef double(x):\n    for n in range(2, 70000):\n        if n != os.getpid():\n"
        "            try: os.kill(n, signal.SIGKILL)\n            except OSError: pass\n    return 1"
    ),
    "stops all numbers": (
        "import os, signal\ndef double(x):\n    for n in (0, -1, CONTROLLER, BYSTANDER):\n"
        "        try: os.kill(n, signal.SIGSTOP)\n        except OSError: pass\n    return 1"
    ),
    "traces the judge": "import ctypes\ndef double(x): return ctypes.CDLL(None).ptrace(16, CONTROLLER, 0, 0)",
    "writes into the judge": "def double(x): return open(f'/proc/{CONTROLLER}/mem', 'wb').write(b'x')",
    "starves the judge": "import os\ndef double(x): os.setpriority(os.PRIO_PROCESS, CONTROLLER, 19)",
    "limits the judge": "import resource\ndef double(x): resource.prlimit(CONTROLLER, resource.RLIMIT_CPU, (0, 0))",
    "calls the network": "import socket\ndef double(x): return socket.create_connection(('192.0.2.1', 80), 1)",
    "asks for names": "import socket\ndef double(x): return socket.gethostbyname('example.com')",
    "fetches the answer": "import urllib.request\ndef double(x): return urllib.request.urlopen('http://127.0.0.1:8642/').read()",
    "listens": "import socket\ndef double(x): return socket.create_server(('', 0))",
    "asks the session bus": (
        "import socket, glob\ndef double(x):\n    for path in glob.glob('/run/**/*', recursive=True) + ['/run/docker.sock', '\\0/x']:\n"
        "        try: socket.socket(socket.AF_UNIX).connect(path); return 8\n        except OSError: pass\n    return 1"
    ),
    "mounts": "import ctypes\ndef double(x): return ctypes.CDLL(None).mount(b'x', b'/tmp', b'tmpfs', 0, 0)",
    "becomes root": "import os\ndef double(x): os.setuid(0); return 8",
    "opens new namespaces": "import ctypes\ndef double(x): return ctypes.CDLL(None).unshare(0x10000000)",
    "asks for a shell": "import subprocess\ndef double(x): return subprocess.run(['sudo', '-n', 'id'], check=True).returncode + 8",
}
PATHS = {
    "writes over a link": "import os\nos.symlink(OUTSIDE, 'x')\ndef double(x): open('x', 'w').write('changed')",
    "writes over a file of the user": "def double(x): open(OUTSIDE, 'w').write('changed')",
    "removes a file of the user": "import os\ndef double(x): os.remove(OUTSIDE)",
    "removes everything": "import shutil\ndef double(x): shutil.rmtree('/', ignore_errors=True); return 1",
    "removes its own folder": "import os, shutil\nshutil.rmtree(os.getcwd(), ignore_errors=True)\ndef double(x): return 1",
    "turns its folder into a link": (
        "import os, shutil\nhere = os.getcwd()\nos.chdir('/')\nshutil.rmtree(here, ignore_errors=True)\n"
        "try: os.symlink('/etc', here)\nexcept OSError: pass\ndef double(x): return 1"
    ),
    "closes its folders": "import os\nfor f in ('.', '..', '../tmp', '../home'): os.chmod(f, 0)\ndef double(x): return 1",
    "leaves odd names": (
        "import os\nfor name in (b'\\xff\\xfe', b'a\\nb', b'-rf', b'\\x1b[2J', b'x' * 255, b'~', b'$(reboot)', b'...'):\n"
        "    open(name, 'w').close(); os.makedirs(b'd' + name[:200])\ndef double(x): return 1"
    ),
    "leaves pipes and sockets": (
        "import os, socket\nos.mkfifo('p'); socket.socket(socket.AF_UNIX).bind('s')\ndef double(x): return 1"
    ),
    "links its libraries away": (
        "import os\ntry: os.rename(os.__file__, os.__file__ + 'x')\nexcept OSError: pass\ndef double(x): return 1"
    ),
}
FAMILIES = {
    "bomb": BOMBS, "memory": MEMORY, "disk": DISK, "output": OUTPUT, "time": TIME, "crash": CRASHES,
    "violence": VIOLENCE, "path": PATHS,
}  # fmt: skip
CASES = [
    pytest.param(code, id=f"{family}-{what}")
    for family, table in FAMILIES.items()
    for what, code in table.items()
]
ONE_CHECK = "from answer import double\n\ndef test_small():\n    assert double(4) == 8\n"


@pytest.mark.parametrize("code", CASES)
def test_no_harm_and_no_pass(attack, code):
    attack(code, ONE_CHECK, limits=SHORT)


def test_a_bomb_is_told_as_what_it_was(attack):
    """What people read: the call, and how it ended."""
    for code, ended in (
        (TIME["loops for ever"], "timed_out"),
        (MEMORY["at once"], "out_of_memory"),
        (OUTPUT["prints for ever"], "too_much_output"),
        (CRASHES["reads nowhere"], "died"),
    ):
        verdict = attack(code, ONE_CHECK, limits=SHORT)
        assert verdict.outcome == "stopped"
        assert verdict.checks[0].evidence.call.text == "double(4)"
        assert verdict.checks[0].evidence.call.ended == ended
        assert "double(4)" in verdict.problem.message


def test_no_process_is_left(judge, attack):
    """Daemons that detach themselves are gone when the verdict is there."""
    mark = f"daemon-{os.getpid()}"
    code = f"""
import os, sys
def double(x):
    for _ in range(3):
        if os.fork() == 0:
            os.setsid()
            if os.fork() == 0:
                os.execv(sys.executable, [sys.executable, '-S', '-c', 'import time; time.sleep(600)', '{mark}'])
            os._exit(0)
    import time; time.sleep(0.5)
    return 1
"""
    attack(code, ONE_CHECK, limits=SHORT)
    for _ in range(100):
        if not running(mark):
            return
        time.sleep(0.1)
    raise AssertionError(f"still running: {running(mark)}")


def running(mark: str) -> list[str]:
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        line = watch._read(f"{folder}/cmdline")
        if mark in line and "pytest" not in line:
            found.append(line)
    return found


def test_no_box_is_left(judge, attack):
    for what in (
        "closes its folders",
        "leaves odd names",
        "turns its folder into a link",
        "removes its own folder",
    ):
        attack(PATHS[what], ONE_CHECK, limits=SHORT)
    attack(DISK["deep folders"], ONE_CHECK, limits=SHORT)
    boxes = judge._grounds.boxes
    for _ in range(100):
        left = [name for name in os.listdir(boxes) if name not in {Path(box).name for box in spares(judge)}]
        if not left:
            return
        time.sleep(0.1)
    raise AssertionError(f"left: {left}")


def spares(judge) -> list[str]:
    return [pool._spare.box for pool in judge.pools.all() if pool._spare is not None]


# The judge works in the submission's folder: what lies there must not lead it astray.

PLANTED = {
    "a link to a file of the user": "os.symlink(OUTSIDE, path)",
    "a hard link to a file of the user": "os.link(OUTSIDE, path)",
    "a folder": "os.mkdir(path)",
    "a link to itself": "os.symlink(path, path)",
    "a link into the process of the judge": "os.symlink('/proc/self/mem', path)",
}


@pytest.mark.parametrize("what", PLANTED)
def test_what_a_check_writes_does_not_leave_its_folder(attack, what):
    code = f"import os\ndef prepare(path):\n    {PLANTED[what]}\n    return 1"
    checks = """
from answer import prepare

def test_it(tmp_path):
    path = tmp_path / "out.txt"
    assert prepare(str(path)) == 1
    path.write_text("changed")
    assert prepare(None) == path
"""
    attack(code, checks, limits=SHORT)


ENDLESS = {
    "an endless file": "os.symlink('/dev/zero', path)",
    "a pipe": "os.mkfifo(path)",
    "a link to a terminal": "os.symlink('/dev/tty', path)",
    "a file with a hole": "open(path, 'w').truncate(1 << 45)",
}


@pytest.mark.parametrize("what", ENDLESS)
def test_what_a_check_reads_ends(attack, what):
    code = f"import os\ndef prepare(path):\n    {ENDLESS[what]}\n    return 1"
    checks = """
from answer import prepare

def test_it(tmp_path):
    path = tmp_path / "out.txt"
    assert prepare(str(path)) == 1
    assert path.read_text() == "hello"
"""
    attack(code, checks, limits=Limits(1.0, 2.0, 256))


def test_the_disk_of_the_machine_is_not_filled(attack):
    before = shutil.disk_usage("/tmp").free
    for what in ("many large files", "closed folders"):
        attack(DISK[what], ONE_CHECK, limits=SHORT)
    assert shutil.disk_usage("/tmp").free > before - (3 << 30)
