"""The small web that the cells of a lesson find."""

from __future__ import annotations

import socket
import sys

import pytest
from running_kernels import ending, error, printed, run

from marathon.core.errors import EnvironmentTrouble
from marathon.core.task import Site
from marathon.engine.kernels import Kernels
from marathon.engine.site.door import PORT

READ = "from urllib.request import urlopen\nprint(urlopen('http://localhost:8017/{}').read().decode())"
SITE = Site(
    {"a.txt": b"the first"},
    "seen = []\n\ndef answer(request):\n    seen.append(request)\n    return str(len(seen)) if request.path == '/seen' else None\n",
)
OTHER = Site({"a.txt": b"another"})


def read(kernel, path):
    return printed(run(kernel, READ.format(path))).strip()


@pytest.mark.skipif(sys.platform != "linux", reason="no safe fork")
def test_each_lesson_has_its_own(kernels):
    one = kernels.start_now("one", site=SITE)
    two = kernels.start_now("two", site=OTHER)
    assert read(one, "a.txt") == "the first"
    assert read(two, "a.txt") == "another"
    assert read(one, "seen") == "2"


@pytest.mark.skipif(sys.platform != "linux", reason="no safe fork")
def test_a_restarted_lesson_has_it_again(kernels):
    lesson = kernels.start_now("one", site=SITE)
    assert read(lesson, "seen") == "1"
    assert ending(run(lesson, "import os; os._exit(1)")) == "died"
    assert read(lesson, "seen") == "1"


@pytest.mark.skipif(sys.platform != "linux", reason="no safe fork")
def test_a_lesson_without_one_reaches_nothing(kernels):
    found = error(run(kernels.start_now("one"), READ.format("a.txt")))
    assert (found.name, "refused" in found.text) == ("URLError", True)


def test_where_kernels_are_ordinary_processes():
    kernels = Kernels(lambda *_: sys.executable)
    try:
        assert read(kernels.start_now("one", site=SITE), "a.txt") == "the first"
        kernels.shutdown_now("one")
        with socket.create_server(("127.0.0.1", PORT)), pytest.raises(EnvironmentTrouble, match=str(PORT)):
            kernels.start_now("two", site=SITE)
    finally:
        kernels.close()
