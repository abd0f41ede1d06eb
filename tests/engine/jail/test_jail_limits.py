"""Limits: memory, CPU time, processes, open files, file size; and the looks at what no limit counts."""

import os
import time

import pytest

from marathon.engine import jail
from marathon.engine.jail import box as boxes
from marathon.engine.jail import watch as watching


@pytest.mark.parametrize(
    "code",
    [
        "bytearray(400 << 20)",
        "x = []\nwhile True: x.append(bytes(1 << 20))",
        "'x' * (400 << 20)",
        "list(range(60_000_000))",
    ],
)
def test_too_much_memory_is_a_memory_error(held, code):
    assert held.run(code).error == "MemoryError"


def test_memory_of_libraries_is_not_taken_from_the_learner(held):
    assert held.run("x = bytearray(200 << 20); tell(len(x))", limits={"memory_mb": 256}).answer == 200 << 20


def test_shared_mappings_are_bounded_too(held):
    assert held.run("import mmap; mmap.mmap(-1, 64 << 30)").error in ("OSError", "MemoryError")


def test_cpu_time_ends_a_busy_process(held):
    outcome = held.run("while True: pass", limits={"cpu_seconds": 1})
    assert outcome.ended == -9


def test_files_cannot_grow_beyond_their_size(held):
    outcome = held.run("open('big', 'wb').write(bytes(9 << 20))", limits={"file_mb": 8})
    assert outcome.error == "OSError"
    assert "File too large" in outcome.raised[1]


def test_open_files_are_bounded(held):
    outcome = held.run("x = [open('/dev/null') for _ in range(1000)]")
    assert outcome.error == "OSError"
    assert "Too many open files" in outcome.raised[1]


def test_no_core_dumps_and_no_way_back_up(held):
    code = """
        import resource
        tell(resource.getrlimit(resource.RLIMIT_CORE))
        soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (hard + 1, hard + 1))
    """
    outcome = held.run(code)
    assert outcome.told == [[0, 0]]
    assert outcome.error == "ValueError"  # "not allowed to raise maximum limit"


BOMB = """
    import os, time
    made = 0
    try:
        while made < 2000:
            if os.fork() == 0:
                time.sleep(60)
                os._exit(0)
            made += 1
    except OSError as error:
        tell([made, type(error).__name__])
"""


def test_a_fork_bomb_is_bounded(zygote):
    zygote.needs("user", "pid")
    made, error = zygote.run(BOMB, limits={"processes": 50}).answer
    assert error == "BlockingIOError"
    assert made < 50


def test_a_fork_bomb_does_not_take_the_processes_of_its_neighbours(zygote):
    zygote.needs("user", "pid")
    zygote.run(BOMB, limits={"processes": 50})
    code = "import os\npid = os.fork()\nif not pid: os._exit(0)\ntell(os.waitpid(pid, 0)[1])"
    assert zygote.run(code, limits={"processes": 50}).answer == 0


def test_threads_are_bounded(zygote):
    zygote.needs("user")
    code = """
        import threading
        stop = threading.Event()
        made = []
        try:
            while len(made) < 2000:
                made.append(threading.Thread(target=stop.wait))
                made[-1].start()
        except RuntimeError as error:
            tell([len(made), str(error)])
        stop.set()
    """
    made, error = zygote.run(code, limits={"processes": 50, "memory_mb": 4096}).answer
    assert made <= 50
    assert error == "can't start new thread"


def test_raw_output_cannot_grow():
    """In a cell memfd_create is shut: the engine opens the output before."""
    output = jail.open_output(1000)
    try:
        os.write(output, b"x" * 900)
        with pytest.raises(PermissionError):
            while True:
                os.write(output, b"y" * 90)
        assert jail.read_output(output) == b"x" * 900 + b"y" * 90
    finally:
        os.close(output)


# Looking from outside.


def host_pid(zygote) -> int:
    """The newest process below the zygote: its child."""
    for _ in range(500):
        found = tuple(watching.descendants(zygote.process.pid))
        if len(found) > (2 if "pid" in zygote.layers else 1):
            return found[-1]
        time.sleep(0.01)
    raise AssertionError("no child came up")


def complaint(watch: jail.Watch) -> str:
    for _ in range(1000):
        if found := watch.look():
            return found
        time.sleep(0.01)
    raise AssertionError("nothing was noticed")


def watched(zygote, code, **options) -> str:
    """What the watch says about a snippet, which begins when the watch stands."""
    box = zygote.new_box()
    wait = "import os, time\nwhile not os.path.exists(box + '/go'): time.sleep(0.01)\n"
    zygote.start(wait + code, box=box, seconds=20)
    watch = jail.Watch(host_pid(zygote), box, memory_mb=100, **options)
    assert watch.look() is None
    open(os.path.join(box, "go"), "w").close()
    try:
        return complaint(watch)
    finally:
        open(os.path.join(box, "stop"), "w").close()
        zygote.finish()


LINGER = "while not os.path.exists(box + '/stop'): time.sleep(0.01)\nos._exit(0)\n"


def test_memory_of_several_processes_together_is_noticed(zygote):
    code = """
for _ in range(4):
    if os.fork() == 0:
        x = bytearray(b"x" * (60 << 20))
        break
"""
    assert "together take more memory" in watched(zygote, code + LINGER)


def test_memory_that_forks_share_counts_once(zygote):
    code = """
x = bytearray(b"x" * (60 << 20))
for _ in range(4):
    if os.fork() == 0:
        break
open(box + '/full', 'a').write('x')
"""
    with pytest.raises(AssertionError, match="nothing was noticed"):
        watched_briefly(zygote, code + LINGER)


def watched_briefly(zygote, code):
    box = zygote.new_box()
    zygote.start("import os, time\n" + code, box=box)
    watch = jail.Watch(host_pid(zygote), box, memory_mb=100)
    full = os.path.join(box, "full")
    while not os.path.exists(full) or os.path.getsize(full) < 5:
        time.sleep(0.01)
    try:
        for _ in range(20):
            assert watch.look() is None
        raise AssertionError("nothing was noticed")
    finally:
        open(os.path.join(box, "stop"), "w").close()
        zygote.finish()


def test_many_bytes_on_disk_are_noticed(zygote):
    code = "for n in range(9): open(f'{box}/work/{n}', 'wb').write(bytes(2 << 20))\n"
    assert "more than 10 MB" in watched(zygote, code + LINGER, box_mb=10)


def test_many_files_are_noticed(zygote):
    code = "for n in range(500): open(f'{box}/work/{n}', 'wb').close()\n"
    assert "more than 300 files" in watched(zygote, code + LINGER, entries=300)


def test_shared_memory_of_the_machine_is_watched_where_it_is_used(light, monkeypatch):
    monkeypatch.setattr(watching, "_sees_another_root", lambda _: False)  # how tests become an ordinary user
    code = """
for n in range(20): open(f'/dev/shm/{os.path.basename(box)}-{n}', 'wb').write(bytes(8 << 20))
while not os.path.exists(box + '/stop'): time.sleep(0.01)
for n in range(20): os.unlink(f'/dev/shm/{os.path.basename(box)}-{n}')
os._exit(0)
"""
    assert "shared memory of the machine" in watched(light, code)


def test_shared_memory_of_its_own_is_not_the_machine_s(zygote):
    zygote.needs("mount")
    box = zygote.new_box()
    zygote.start("import time; time.sleep(1)", box=box)
    assert jail.Watch(host_pid(zygote), box, memory_mb=100)._shared is None
    zygote.finish()


def test_disk_space_behind_closed_folders_is_noticed(zygote, monkeypatch):
    """An ordinary user cannot look into a folder that the submission closed, but sees the disk fill."""
    box = zygote.new_box()
    watch = jail.Watch(os.getpid(), box, memory_mb=1000, box_mb=10)
    monkeypatch.setattr(boxes, "measure", lambda *_: boxes.Contents(closed=1))
    assert watch.look() is None
    monkeypatch.setattr(watching, "_free_space", lambda _: watch._free - (11 << 20))
    assert "folders that it keeps closed" in watch.look()
