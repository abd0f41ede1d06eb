"""`marathon site`: the small web, for programs in a terminal of one's own."""

from __future__ import annotations

import shutil
import signal
import socket
import urllib.request

import pytest
from cli_toys import TOY_PATH

PATIENCE = 60


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@pytest.fixture
def isle(tmp_path, monkeypatch):
    """The toy path, with a small web."""
    root = tmp_path / "path"
    shutil.copytree(TOY_PATH, root)
    pages = root / "sites" / "isle" / "pages"
    pages.mkdir(parents=True)
    (pages / "index.html").write_text("<h1>Isle</h1>", "utf-8")
    monkeypatch.setenv("MARATHON_PATH", str(root))


def test_it_is_at_its_address_until_it_is_ended(isle, start):
    port = free_port()
    process = start("site", "isle", "--port", port)
    assert f"http://localhost:{port}/" in process.stdout.readline()
    with urllib.request.urlopen(f"http://localhost:{port}/") as answer:
        assert answer.read() == b"<h1>Isle</h1>"
    assert process.stdout.readline().strip() == "GET /"
    process.send_signal(signal.SIGINT)
    assert process.wait(PATIENCE) == 0
    assert "Traceback" not in process.stderr.read()


def test_a_name_that_is_none_lists_those_that_are(isle, marathon):
    done = marathon("site", "isel")
    assert done.status == 2
    assert "There are: isle." in done.err


def test_an_address_that_is_taken_is_said(isle, marathon):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = marathon("site", "isle", "--port", port)
    assert done.status == 2
    assert f"Port {port} is in use" in done.err
