"""Real kernels of Marathon's own interpreter run here, forked and started from nothing; times are never asserted."""

import asyncio
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest
from running_kernels import (
    PATIENCE,
    ending,
    error,
    is_there,
    pid_of,
    printed,
    run,
    sleeping,
    wait_until,
)

from marathon.core.cell import CellLimits
from marathon.core.errors import EnvironmentTrouble
from marathon.engine import Judge
from marathon.engine.kernels import KernelCare, Kernels


def own(environment, framework=""):
    return sys.executable if environment == "" else None


FORKED = pytest.param(
    True, id="forked", marks=pytest.mark.skipif(sys.platform != "linux", reason="no safe fork")
)
WAYS = [FORKED, pytest.param(False, id="plain")]


@pytest.fixture(scope="module", params=WAYS)
def forked(request):
    return request.param


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("kernels")
    (made / "data").mkdir()
    (made / "data" / "birds.csv").write_text("name,count\nwren,3\n")
    return made


@pytest.fixture(scope="module")
def pools(forked, folder):
    """Where kernels are forked from, or None."""
    with Judge(data=folder / "data") as judge:
        yield judge.pools if forked else None


@pytest.fixture(scope="module")
def make(pools, folder):
    """Makes kernels in the way that is tried, and closes them."""
    made = []

    def make(**named):
        made.append(Kernels(own, **{"pools": pools, "scratch": folder / "scratch"} | named))
        return made[-1]

    yield make
    for kernels in made:
        kernels.close()


@pytest.fixture(scope="module")
def kernels(make, folder):
    return make(data=folder / "data", limits=CellLimits(memory_mb=1500))


@pytest.fixture(scope="module")
def kernel(kernels):
    return kernels.start_now("a-lesson", files={"beside.py": b"WORD = 'beside'\n"})


def test_prints_and_gives_the_value_of_the_last_line(kernel):
    events = run(kernel, "x = 3\nprint('hello')\nx * 2")
    assert [event.kind for event in events] == ["stream", "result", "done"]
    assert printed(events) == "hello\n"
    assert events[1].data == {"text/plain": "6"}
    assert ending(events) == "ok"


def test_cells_share_their_variables(kernel):
    run(kernel, "shared = [1]")
    assert printed(run(kernel, "shared.append(2); print(shared)")) == "[1, 2]\n"


def test_asks_and_goes_on_with_the_answer(kernel):
    events = run(
        kernel, 'h = float(input("Hours? "))\nr = float(input("Rate? "))\nprint(h * r)', ["45", "10"]
    )
    assert [event.text for event in events if event.kind == "input"] == ["Hours? ", "Rate? "]
    assert printed(events) == "450.0\n"


def test_waiting_for_an_answer_is_not_running(kernel):
    cell = kernel.execute_now("input('?')", limits=CellLimits(seconds=0.5))
    assert next(cell).kind == "input"
    time.sleep(1.2)
    assert kernel.send_input_now("here") is True
    rest = list(cell)
    assert ending(rest) == "ok"
    assert rest[-1].seconds < 1.0


def test_an_answer_that_nobody_asked_for(kernel):
    assert kernel.send_input_now("hello") is False


def test_an_error_shows_the_learners_lines_alone(kernel):
    run(kernel, "def half(n):\n    return n / 0")
    events = run(kernel, "y = 1\nhalf(4)")
    assert ending(events) == "error"
    told = error(events)
    assert (told.name, told.text) == ("ZeroDivisionError", "division by zero")
    lines = told.traceback.splitlines()
    assert lines[0] == "Traceback (most recent call last):"
    assert "  This cell, line 2" in lines
    assert "    half(4)" in lines
    assert "  An earlier cell, line 2, in half" in lines
    assert lines[-1] == "ZeroDivisionError: division by zero"
    assert "File" not in told.traceback


def test_an_error_inside_a_library_ends_at_the_learners_line(kernel):
    told = error(run(kernel, "import json\njson.loads('{')"))
    assert "This cell, line 2" in told.traceback
    assert "decoder.py" not in told.traceback
    assert told.name == "JSONDecodeError"


def test_an_error_and_its_cause(kernel):
    code = "try:\n    int('x')\nexcept ValueError as fault:\n    raise KeyError('k') from fault"
    told = error(run(kernel, code)).traceback
    assert told.index("ValueError") < told.index("direct cause") < told.index("KeyError: 'k'")


def test_code_that_cannot_be_read(kernel):
    told = error(run(kernel, "if 3 > 2:\nprint(3)"))
    assert told.name == "IndentationError"
    assert told.traceback.startswith("This cell, line 2")
    assert "<cell" not in told.traceback + told.text


def test_a_word_of_the_terminal_is_no_python(kernel):
    assert error(run(kernel, "ls")).name == "NameError"


def test_data_sets_are_at_hand(kernel):
    assert printed(run(kernel, "print(data('birds'))")) == "[{'name': 'wren', 'count': 3}]\n"


def test_the_lessons_files_lie_in_the_working_folder(kernel):
    events = run(kernel, "import os, beside\nprint(beside.WORD, sorted(os.listdir()))")
    assert printed(events).startswith("beside ['")
    assert "beside.py" in printed(events)


def test_one_thread_and_no_strangers_settings(kernel, monkeypatch):
    code = "import os\nprint(os.environ['OMP_NUM_THREADS'], os.environ['KERAS_BACKEND'], 'MARATHON_HOME' in os.environ)"
    assert printed(run(kernel, code)) == "1 numpy False\n"


def test_too_long(kernel):
    run(kernel, "kept = 7")
    assert ending(run(kernel, "while True: pass", seconds=0.5)) == "timed_out"
    assert printed(run(kernel, "print(kept)")) == "7\n"


def test_too_much(kernel):
    events = run(kernel, "while True: print('a' * 1000)", seconds=PATIENCE, output=5000)
    assert ending(events) == "too_much_output"
    assert len(printed(events)) == 5000
    assert printed(run(kernel, "print('next')")) == "next\n"


def test_a_cell_that_will_not_stop_is_ended_with_its_python(kernels):
    kernel = kernels.start_now("stubborn")
    code = """
        import time
        while True:
            try:
                time.sleep(60)
            except BaseException:
                pass
    """
    pid = pid_of(kernel)
    events = run(kernel, textwrap.dedent(code), seconds=2)
    assert ending(events) == "timed_out"
    assert not is_there(pid)
    after = run(kernel, "print('back')")
    assert after[0].kind == "restarted"
    assert printed(after) == "back\n"
    kernels.shutdown_now("stubborn")


def test_memory_ends_in_an_error_not_in_a_stand_still(kernel):
    events = run(kernel, "big = 'x' * (2 * 2**30)")
    assert error(events).name == "MemoryError"
    assert printed(run(kernel, "print('fine')")) == "fine\n"


def test_a_python_that_dies_comes_back_and_says_so(kernels):
    kernel = kernels.start_now("dying", files={"kept.txt": b"kept"})
    run(kernel, "x = 1")
    run(kernel, "import os, subprocess; left = subprocess.Popen(['sleep', '600.1'])")
    assert sleeping("600.1")
    assert ending(run(kernel, "os._exit(3)")) == "died"
    wait_until(lambda: not sleeping("600.1"))
    after = run(kernel, "print(open('kept.txt').read(), 'x' in globals())")
    assert [event.kind for event in after] == ["restarted", "stream", "done"]
    assert "without your variables" in after[0].text
    assert printed(after) == "kept False\n"
    kernels.shutdown_now("dying")


def test_interrupted_restarted_and_left(kernels):
    async def story():
        kernel = await kernels.start("story")
        kinds = []
        async for event in kernel.execute("print('on', flush=True)\nwhile True: pass"):
            kinds.append(event.kind)
            if event.kind == "stream":
                assert kernel.busy
                await kernel.interrupt()
        assert (kinds, event.name) == (["stream", "done"], "interrupted")

        await _all(kernel, "x = 1")
        await kernel.restart()
        assert (await _all(kernel, "x"))[0].name == "NameError"

        # Who stops listening stops the cell; the next one gets its turn.
        leaving = kernel.execute("while True: pass", limits=CellLimits(seconds=PATIENCE))
        waiting = asyncio.ensure_future(anext(leaving))
        while not kernel.busy:
            await asyncio.sleep(0.05)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        await leaving.aclose()
        assert (await _all(kernel, "print('turn')"))[0].text == "turn\n"
        await kernels.shutdown("story")
        assert kernels.find("story") is None

    asyncio.run(story())


async def _all(kernel, code):
    return [event async for event in kernel.execute(code)]


def test_cells_asked_for_at_once_run_one_after_another(kernel):
    told = []
    threads = [
        threading.Thread(
            target=lambda n=n: told.append(printed(run(kernel, f"import time; time.sleep(.2); print({n})")))
        )
        for n in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(told) == ["0\n", "1\n", "2\n"]


def test_the_same_lesson_keeps_its_kernel(kernels, kernel):
    assert kernels.start_now("a-lesson", files={"beside.py": b"WORD = 'beside'\n"}) is kernel
    assert kernels.find("a-lesson") is kernel


def test_packages_that_are_not_here(kernels):
    with pytest.raises(EnvironmentTrouble, match="not here yet") as trouble:
        kernels.start_now("deep", "deep-learning")
    assert "marathon env add deep-learning" in trouble.value.mend


def test_an_interpreter_without_a_kernel_says_what_is_wrong(tmp_path):
    """Started from nothing, where its words can be heard."""
    broken = tmp_path / "python"
    broken.write_text("#!/bin/sh\necho 'No module named ipykernel' >&2\nexit 1\n")
    broken.chmod(0o755)
    kernels = Kernels(lambda *_: str(broken), scratch=tmp_path)
    try:
        with pytest.raises(EnvironmentTrouble, match="No module named ipykernel"):
            kernels.start_now("a")
    finally:
        kernels.close()


def test_a_warm_one_is_taken_and_replaced(make):
    kernels = make()
    try:
        kernels.warm_up()
        wait_until(lambda: kernels._spare is not None and kernels._spare[1].done())
        spare = kernels._spare[1].result()
        kernel = kernels.start_now("first", files={"a.txt": b"a"})
        assert kernel._process is spare
        assert printed(run(kernel, "print(open('a.txt').read())")) == "a\n"
        wait_until(lambda: kernels._spare is not None and kernels._spare[1].done())
        assert kernels._spare[1].result() is not spare
    finally:
        kernels.close()


def test_unused_ones_are_ended_and_the_oldest_makes_room(make):
    kernels = make(care=KernelCare(most=1))
    try:
        first = kernels.start_now("first")
        pid = pid_of(first)
        kernels.start_now("second")
        assert kernels.find("first") is None
        assert not is_there(pid)
    finally:
        kernels.close()
    restful = make(care=KernelCare(idle_seconds=0.2))
    try:
        kernel = restful.start_now("first")
        run(kernel, "import subprocess; left = subprocess.Popen(['sleep', '600.4'])")
        wait_until(lambda: not sleeping("600.4"))
        after = run(kernel, "print(1)")
        assert (after[0].kind, printed(after)) == ("restarted", "1\n")
        assert "rested" in after[0].text
    finally:
        restful.close()


def test_closing_ends_everything(make):
    kernels = make()
    kernel = kernels.start_now("first")
    code = "import os, subprocess\nchild = subprocess.Popen(['sleep', '600.2'])\nprint(os.getcwd())"
    folder = Path(printed(run(kernel, code)).strip()).parent
    pid = pid_of(kernel)
    assert sleeping("600.2")
    assert folder.exists()
    kernels.close()
    kernels.close()
    assert not is_there(pid)
    wait_until(lambda: not sleeping("600.2"))
    assert not folder.exists()


def test_killing_marathon_leaves_no_process(tmp_path, forked):
    code = f"""
        import sys, time
        from pathlib import Path
        from marathon.engine import Judge
        from marathon.engine.kernels import Kernels
        pools = Judge().pools if {forked} else None
        kernels = Kernels(lambda *_: sys.executable, pools=pools, scratch=Path({str(tmp_path)!r}))
        kernel = kernels.start_now("first")
        cell = "import os, subprocess; child = subprocess.Popen(['sleep', '600.3']); print(os.getcwd())"
        folder = "".join(e.text for e in kernel.execute_now(cell)).strip()
        print(kernel._process._manager.provisioner.pid, folder, flush=True)
        time.sleep(600)
    """
    marathon = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code)], stdout=subprocess.PIPE, text=True
    )
    try:
        pid, folder = marathon.stdout.readline().split()
        assert is_there(int(pid))
        assert sleeping("600.3")
        marathon.kill()
        marathon.wait()
        wait_until(lambda: not is_there(int(pid)) and not sleeping("600.3"))
        if forked:  # the jailed have no guard outside; whoever starts next tidies up
            Judge().close()
        assert not Path(folder).parent.exists()
    finally:
        marathon.kill()
        marathon.wait()
        marathon.stdout.close()
