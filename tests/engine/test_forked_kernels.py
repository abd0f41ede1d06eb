"""Lesson kernels that are forked from the judge's zygotes: in its jail, bounded, ended whole, and none too many."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
import textwrap
import threading
from pathlib import Path

import pytest
from running_kernels import boxes, ending, error, is_there, pid_of, printed, run, sleeping, wait_until

from marathon.core.cell import CellLimits
from marathon.core.errors import EnvironmentTrouble
from marathon.core.task import JudgeTask
from marathon.engine import Judge, kernel_forked
from marathon.engine import pools as keeping
from marathon.engine.kernels import Kernels

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="no safe fork")


# The jail.


def test_the_layers_are_those_of_a_submission(judge, kernel):
    assert kernel.isolation == judge.isolation()
    assert kernel.isolation.layers


def test_one_zygote_serves_lessons_and_exercises(judge, kernels, kernel):
    judge.judge(JudgeTask("a", {"a.py": b"x = 1"}, "from a import x\ndef test_x(): assert x == 1"))
    sandboxes = [pool for pool in judge.pools.all() if pool.kind.role == "sandbox"]
    assert len(sandboxes) == 1
    assert sandboxes[0].holds_kernels
    kernels.shutdown_now("a-lesson")
    kernels.close()
    assert not sandboxes[0].holds_kernels


def test_the_users_files_are_out_of_reach(judge, kernel, tmp_path):
    if judge.isolation().tier not in "ABC":
        pytest.skip("no layer here keeps files apart")
    mine = tmp_path / "mine.txt"
    mine.write_text("secret")
    home = Path("~").expanduser() / f".marathon-test-{os.getpid()}"
    home.write_text("secret")
    try:
        for path in (mine, home, Path(__file__)):
            told = error(run(kernel, f"open({str(path)!r}).read()"))
            assert told.name in ("FileNotFoundError", "PermissionError"), told
            told = error(run(kernel, f"open({str(path)!r}, 'w')"))
            assert told.name in ("FileNotFoundError", "PermissionError", "OSError"), told
    finally:
        home.unlink()
    assert mine.read_text() == "secret"
    where = printed(run(kernel, "import os; print(os.path.expanduser('~'))")).strip()
    assert where.startswith(str(judge._grounds.boxes))


def test_the_network_is_out_of_reach_but_its_own_loopback(judge, kernel):
    if judge.isolation().tier not in "AB":
        pytest.skip("no layer here keeps the network apart")
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        server.settimeout(0.2)
        told = error(run(kernel, f"import socket\nsocket.create_connection(('127.0.0.1', {port}), 2)"))
        assert told.name in ("ConnectionRefusedError", "OSError", "PermissionError")
        with pytest.raises(TimeoutError):
            server.accept()
    serve = """
        import http.server, threading, urllib.request
        class Hello(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                self.send_response(200); self.end_headers(); self.wfile.write(b"hello")
            def log_message(self, *_): pass
        server = http.server.HTTPServer(("127.0.0.1", 0), Hello)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        print(urllib.request.urlopen(f"http://127.0.0.1:{server.server_port}").read())
    """
    assert printed(run(kernel, textwrap.dedent(serve))) == "b'hello'\n"


def test_other_processes_are_out_of_sight(judge, kernel):
    if judge.isolation().tier not in "AB":
        pytest.skip("no layer here keeps processes apart")
    code = f"import os\ntry:\n    os.kill({os.getpid()}, 0)\nexcept OSError as fault:\n    print(type(fault).__name__)"
    assert printed(run(kernel, code)) == "ProcessLookupError\n"


# Rich output, completion, what processes print.


def test_completion(kernel):
    run(kernel, "import math\nspeed_of_light = 3")
    assert kernel.complete_now("math.sq", 7) == ([".sqrt"], 4)
    assert kernel.complete_now("1 + speed_of", 12) == (["speed_of_light"], 4)


def test_completion_does_not_wait_for_a_cell(kernel):
    busy = threading.Thread(target=run, args=(kernel, "import time; time.sleep(1)"))
    busy.start()
    wait_until(lambda: kernel.busy)
    assert kernel.complete_now("pri", 3) == ([], 3)
    busy.join()


def test_what_the_last_line_shows(kernel):
    code = "class Table:\n    def _repr_html_(self): return '<table></table>'\nTable()"
    (shown,) = [event for event in run(kernel, code) if event.kind == "result"]
    assert shown.data["text/html"] == "<table></table>"


def test_what_a_forked_process_prints_is_heard(judge, kernel):
    if judge.isolation().tier not in "AB":
        pytest.skip("no connections here")
    code = """
import multiprocessing
def tell(n): print("told", n, flush=True)
worker = multiprocessing.get_context("fork").Process(target=tell, args=(7,))
worker.start(); worker.join()
import time; time.sleep(0.5)
"""
    assert printed(run(kernel, code)) == "told 7\n"


def test_what_c_code_prints_is_heard(kernel):
    assert "from below" in printed(
        run(kernel, "import os, time\nos.write(1, b'from below\\n')\ntime.sleep(.5)")
    )


# The end, and what is left.


def test_shutting_down_ends_the_whole_tree_and_leaves_no_box(judge, kernels, kernel):
    before = boxes(judge)
    assert before
    code = "import subprocess\nsubprocess.Popen(['sleep', '600.7'], start_new_session=True)"
    run(kernel, code)
    assert sleeping("600.7")
    pid = pid_of(kernel)
    kernels.close()
    assert not is_there(pid)
    wait_until(lambda: not sleeping("600.7"))
    wait_until(lambda: not boxes(judge))


def test_a_zygote_that_ends_takes_its_kernels_and_another_takes_its_place(judge, kernel):
    run(kernel, "x = 1")
    (pool,) = [pool for pool in judge.pools.all() if pool.holds_kernels]
    pool._source._process.kill()
    wait_until(lambda: not asyncio.run(kernel._process.alive()))  # all its threads, and not only the first
    after = run(kernel, "print('back')")
    assert [event.kind for event in after] == ["restarted", "stream", "done"]
    assert printed(after) == "back\n"


def test_a_pool_with_a_kernel_is_kept(judge, kernel, monkeypatch):
    monkeypatch.setattr(keeping, "IDLE_SECONDS", -1.0)
    for name in ("colorsys", "wave", "sched"):
        judge.pools.judges(sys.executable, (name,), "")
    judge.pools.drop_idle()
    assert printed(run(kernel, "print('still here')")) == "still here\n"
    assert any(pool.holds_kernels for pool in judge.pools.all())


def test_a_restart_is_a_fresh_fork(kernel):
    run(kernel, "x = 1\nopen('left.txt', 'w').close()")
    pid = pid_of(kernel)
    asyncio.run(kernel.restart())
    assert pid_of(kernel) != pid
    assert not is_there(pid)
    assert printed(run(kernel, "import os; print('x' in globals(), os.listdir())")) == "False []\n"


def test_the_lessons_files_are_the_learners_own(kernels):
    kernel = kernels.start_now("files", files={"a/b.txt": b"1", "c.txt": b"2"})
    code = "for name in ('a/b.txt', 'c.txt'): open(name, 'a').write('!')\nopen('a/new', 'w').close()\nprint(open('a/b.txt').read())"
    assert printed(run(kernel, code)) == "1!\n"


def test_many_starts_leave_nothing_behind(judge, kernels):
    def started(number):
        kernel = kernels.start_now(f"lesson {number}")
        assert printed(run(kernel, "print(1)")) == "1\n"
        kernels.shutdown_now(f"lesson {number}")

    def settled():
        wait_until(lambda: kernels._spare is not None and kernels._spare[1].done())
        return len(os.listdir("/proc/self/fd")), threading.active_count(), len(boxes(judge))

    for number in range(3):
        started(number)
    before = settled()
    for number in range(15):
        started(number)
    after = settled()
    assert after[0] <= before[0] + 2
    assert after[1] <= before[1] + 2
    assert after[2] == before[2]


def test_a_child_that_cannot_be_a_kernel_says_why(judge, kernels, monkeypatch):
    before = boxes(judge)
    monkeypatch.setattr(kernel_forked.ForkedKernel, "_job", lambda _: {"memory_mb": 400})
    with pytest.raises(EnvironmentTrouble, match="KeyError: 'environment'"):
        kernels.start_now("broken")
    assert boxes(judge) == before


LESS = {
    "B": ("proc",),
    "C": ("user", "stranger", "mount", "pid", "net", "ipc", "proc"),
    "D": ("user", "stranger", "mount", "pid", "net", "ipc", "proc", "landlock"),
    "E": ("user", "stranger", "mount", "pid", "net", "ipc", "proc", "landlock", "seccomp"),
}


@pytest.mark.parametrize("tier", LESS)
def test_kernels_run_where_layers_are_missing(tier, tmp_path):
    with Judge(without_layers=LESS[tier]) as judge:
        kernels = Kernels(
            lambda *_: sys.executable, pools=judge.pools, scratch=tmp_path, limits=CellLimits(memory_mb=400)
        )
        try:
            kernel = kernels.start_now("a", files={"a.txt": b"1"})
            assert kernel.isolation.tier == judge.isolation().tier
            events = run(kernel, "print(open('a.txt').read() + input('?'))", ["2"])
            assert printed(events) == "12\n"
            assert ending(run(kernel, "while True: pass", seconds=0.5)) == "timed_out"
            assert error(run(kernel, "held = bytearray(600 * 2**20)")).name == "MemoryError"
            pid = pid_of(kernel)
        finally:
            kernels.close()
        assert not is_there(pid)
        wait_until(lambda: not boxes(judge))
