"""Other processes: a submission sees its own, can touch only its own, and leaves none behind."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

SLEEPER = [sys.executable, "-S", "-c", "import time; time.sleep(300)"]


@pytest.fixture
def bystander(held):
    """A program of the user who runs Marathon."""
    options = {} if held.user is None else {"user": held.user, "group": held.user, "extra_groups": []}
    command = SLEEPER if held.user is None else ["/bin/sleep", "300"]
    process = subprocess.Popen(command, **options)
    yield process
    process.kill()
    process.wait()


@pytest.mark.parametrize(
    "code",
    [
        "os.kill(pid, 9)",
        "os.kill(pid, 19)",
        "os.kill(pid, 0)",
        "os.pidfd_open(pid)\nsignal.pidfd_send_signal(os.pidfd_open(pid), 9)",
        "open(f'/proc/{pid}/mem', 'rb').read(1)",
        "open(f'/proc/{pid}/environ').read()",
        "os.readlink(f'/proc/{pid}/fd/0')",
        "os.readlink(f'/proc/{pid}/exe')",
        "os.readlink(f'/proc/{pid}/cwd')",
        "resource.prlimit(pid, resource.RLIMIT_CPU, (0, 0))",
        "os.setpriority(os.PRIO_PROCESS, pid, 19)",
        "os.sched_setscheduler(pid, os.SCHED_IDLE, os.sched_param(0))",
        "call(101, 16, pid, 0, 0)",  # ptrace attach
        "call(310, pid, 0, 0, 0, 0, 0)",  # process_vm_readv
        "call(438, os.pidfd_open(os.getpid()), 0, 0)",  # pidfd_getfd
    ],
)
def test_programs_of_the_user_are_out_of_reach(held, bystander, code):
    prelude = """
import ctypes, os, resource, signal
def call(*arguments):
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.syscall(*map(ctypes.c_long, arguments)) < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
"""
    outcome = held.run(prelude + code, pid=bystander.pid)
    assert outcome.error in ("ProcessLookupError", "PermissionError", "FileNotFoundError")
    assert bystander.poll() is None


def test_signals_to_everybody_reach_nobody_else(held, bystander):
    code = """
        import os, signal
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        try:
            os.kill(-1, signal.SIGTERM)
        except OSError:
            pass
        tell("done")
    """
    assert held.run(code).answer == "done"
    assert bystander.poll() is None
    assert held.run("tell(1)").answer == 1  # the zygote lives, too


def test_a_submission_sees_only_its_own_processes(zygote):
    zygote.needs("proc")
    code = "import os; tell([name for name in os.listdir('/proc') if name.isdigit()])"
    assert zygote.run(code).answer == ["1"]
    assert zygote.run("import os; tell([os.getpid(), os.getppid()])").answer == [1, 0]


def test_without_an_own_proc_the_insides_of_others_stay_closed(light):
    """Their names can be seen there (libraries look after their own processes), and no more."""
    code = """
        import os
        for part in ('mem', 'environ', 'maps', 'fd/0', 'cwd', 'root', 'exe'):
            try:
                path = f'/proc/{os.getppid()}/{part}'
                open(path).read(1) if part in ('mem', 'environ', 'maps') else os.readlink(path)
                tell(part)
            except OSError as error:
                tell(type(error).__name__)
    """
    assert set(light.run(code).told) == {"PermissionError"}


DAEMON = """
    import os, time
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            while True:
                open(box + '/work/beat', 'w').write(str(time.monotonic()))
                time.sleep(0.02)
        os._exit(0)
    while not os.path.exists(box + '/work/beat'):
        time.sleep(0.01)
"""


def heart_stopped(box: str) -> bool:
    """Whether nobody writes the file any more: looked at for longer than a beat."""
    beat = Path(box, "work", "beat")
    for _ in range(100):
        before = beat.read_text("utf-8")
        time.sleep(0.2)
        if beat.read_text("utf-8") == before:
            return True
    return False


def test_what_a_submission_leaves_behind_ends_with_it(zygote):
    zygote.needs("pid")
    box = zygote.new_box()
    assert zygote.run(DAEMON + "    tell(1)", box=box).answer == 1
    assert heart_stopped(box)


def test_what_it_started_ends_when_it_is_killed(zygote):
    zygote.needs("pid")
    box = zygote.new_box()
    outcome = zygote.run(DAEMON + "    tell(1)\n    time.sleep(60)", box=box, seconds=1.0)
    assert (outcome.told, outcome.ended) == ([1], -9)
    assert heart_stopped(box)


def test_children_die_with_their_zygote(make_zygote):
    zygote = make_zygote()
    box = zygote.start(DAEMON + "    time.sleep(60)")
    while not os.path.exists(os.path.join(box, "work", "beat")):
        time.sleep(0.01)
    zygote.process.kill()
    zygote.process.wait()
    if "pid" in zygote.layers:
        assert heart_stopped(box)


def test_a_child_leads_its_own_session(held):
    assert held.run("import os; tell(os.getsid(0) == os.getpid())").answer is True


def test_nothing_is_open_but_what_was_kept(held):
    code = """
        import os
        found = []
        for number in range(256):
            try:
                os.fstat(number)
                found.append(number)
            except OSError:
                pass
        tell(found)
    """
    assert len(held.run(code).answer) == 4  # standard three, and the pipe that tells


def test_there_are_no_privileges_and_none_to_gain(held):
    code = """
        status = dict(line.split(':\\t', 1) for line in open('/proc/self/status').read().splitlines())
        tell([int(status[name], 16) for name in ('CapEff', 'CapPrm', 'CapInh', 'CapAmb')])
        tell([status['NoNewPrivs'], status['Seccomp']])
    """
    told = held.run(code).told
    assert told == [[0, 0, 0, 0], ["1", "2"]]


def test_set_user_id_programs_give_nothing(zygote):
    zygote.needs("user")
    code = """
        import os, subprocess
        before = os.getuid()
        try:
            os.setuid(0)
        except OSError as error:
            tell(type(error).__name__)
        tell([before, subprocess.run(['id', '-u'], capture_output=True, text=True).stdout.strip()])
    """
    assert zygote.run(code).told == ["OSError", [1000, "1000"]]  # there is no user 0
