"""Cells that attack what listens to them, and cells that take all there is."""

from __future__ import annotations

import socket
import sys
import time

import pytest
from running_kernels import ending, error, is_there, pid_of, printed, run, wait_until

from marathon.engine import kernel_forked, kernel_wire

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="no safe fork")


def test_a_socket_replaced_by_a_link_leads_nobody_astray(kernel, kernels, tmp_path):
    """The names lie in the learner's box, and we are not in the jail: we must not follow them a second time."""
    with socket.socket(socket.AF_UNIX) as outside:
        address = str(tmp_path / "outside")
        outside.bind(address)
        outside.listen()
        plant = f"""
import os
for number in range(1, 6):
    wire = f"{{os.path.dirname(os.getcwd())}}/wire-{{number}}"
    os.unlink(wire)
    os.symlink({address!r}, wire)
os._exit(1)
"""
        assert ending(run(kernel, plant)) == "died"
        time.sleep(0.5)
        outside.setblocking(False)
        with pytest.raises(BlockingIOError):
            outside.accept()
    assert run(kernel, "1")[0].kind == "restarted"


def test_a_huge_print_is_cut_before_it_is_sent(kernel):
    events = run(kernel, "print('a' * 50_000_000)", output=1000)
    assert ending(events) == "too_much_output"
    assert len(printed(events)) == 1000
    assert printed(run(kernel, "print('next')")) == "next\n"


def test_a_message_beyond_all_measure_ends_the_kernel_at_most(kernel):
    forge = f"""
kernel = get_ipython().kernel
kernel.iopub_thread.schedule(lambda: kernel.iopub_thread.socket.send(bytes({kernel_wire.LONGEST_MESSAGE + 1})))
while True: pass
"""
    assert ending(run(kernel, forge, seconds=1)) == "timed_out"
    assert printed(run(kernel, "print('next')", seconds=20)) == "next\n"


def test_a_kernel_that_hangs_up_is_replaced(kernel):
    """It closes the connection after its answer: whoever waited to send it something might wait for ever.

    It tries every second, for on a busy machine ZeroMQ now and then drops such a message.
    """
    hang_up = f"""
import asyncio
kernel, who = get_ipython().kernel, get_ipython().kernel.get_parent()["header"]["session"].encode()
loop = asyncio.get_event_loop()
def send():
    loop.call_later(1, send)
    kernel.shell_stream.socket.send_multipart([who, bytes({kernel_wire.LONGEST_MESSAGE + 1})])
loop.call_later(1, send)
"""
    assert ending(run(kernel, hang_up, seconds=20)) == "ok"
    endings = iter(lambda: ending(run(kernel, "1", seconds=2)), None)
    wait_until(lambda: next(endings) in ("died", "timed_out"))
    assert printed(run(kernel, "print('next')", seconds=20)) == "next\n"


def test_a_kernel_that_ends_in_the_middle_of_a_message_ends_alone(kernel):
    """ZeroMQ aborted the whole program now and then, when half of a message had been read."""
    for _ in range(40):
        assert ending(run(kernel, "import os\nprint('x' * 100)\nos._exit(1)", seconds=20)) == "died"
    assert printed(run(kernel, "print('next')", seconds=20)) == "next\n"


def test_bytes_that_are_no_message_are_no_message(kernel):
    code = "kernel = get_ipython().kernel\nkernel.iopub_thread.socket.send_multipart([b'x', b'y'])\nprint('said')"
    events = run(kernel, code, seconds=20)
    assert "said" in printed(events)
    assert printed(run(kernel, "print('next')", seconds=20)) == "next\n"


def test_signed_messages_without_sense_say_nothing(kernel):
    code = """
kernel = get_ipython().kernel
for kind, content in (("stream", {}), ("stream", {"name": 3, "text": {"a": 1}}), ("display_data", {"data": 7}),
                      ("error", {"ename": [], "evalue": None, "traceback": 5}), ("status", {}), ("input_request", {})):
    kernel.session.send(kernel.iopub_thread, kind, content, parent=kernel.get_parent())
kernel.session.send(kernel.iopub_thread, "stream", {"name": "stdout", "text": "sense"}, parent=kernel.get_parent())
"""
    events = run(kernel, code, seconds=20)
    assert printed(events) == "{'a': 1}sense"
    assert ending(events) == "ok"


def test_processes_together_have_no_more_memory_than_one(kernel):
    code = """
import multiprocessing, time
def hold(_):
    held = bytearray(150 * 2**20)
    for at in range(0, len(held), 4096): held[at] = 1
    time.sleep(60)
multiprocessing.get_context("fork").Pool(6).map(hold, range(6))
"""
    pid = pid_of(kernel)
    assert ending(run(kernel, code, seconds=50)) == "out_of_room"
    assert not is_there(pid)
    after = run(kernel, "print('back')")
    assert [event.kind for event in after] == ["restarted", "stream", "done"]


def test_the_disk_is_bounded(kernels, monkeypatch):
    monkeypatch.setattr(kernel_forked, "BOX_MB", 10)
    kernel = kernels.start_now("writing")
    code = "for n in range(100):\n    open(f'f{n}', 'wb').write(bytes(2**20))\nwhile True: pass"
    assert ending(run(kernel, code, seconds=50)) == "out_of_room"


def test_memory_of_one_process_ends_in_an_error(kernel):
    assert error(run(kernel, "held = bytearray(600 * 2**20)")).name == "MemoryError"
    assert printed(run(kernel, "print('fine')")) == "fine\n"


def test_threads_and_processes_are_bounded(kernel):
    """A fork bomb fills its own box."""
    code = """
import os, signal
made = []
try:
    while len(made) < 2000:
        pid = os.fork()
        if pid == 0: signal.pause()
        made.append(pid)
except OSError as fault:
    print(len(made) < 600, type(fault).__name__)
for pid in made: os.kill(pid, signal.SIGKILL); os.waitpid(pid, 0)
"""
    assert printed(run(kernel, code, seconds=50)) == "True BlockingIOError\n"
