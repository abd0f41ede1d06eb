"""The command line on the toy path, in folders of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import dataclass

import pytest
from cli_toys import TOY_PATH

from marathon.cli.main import main


@dataclass
class Done:
    status: int
    out: str
    err: str


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """Every command finds the toy path, and writes nowhere else but here."""
    monkeypatch.setenv("MARATHON_PATH", str(TOY_PATH))
    monkeypatch.setenv("MARATHON_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MARATHON_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv("MARATHON_DEBUG", raising=False)
    return tmp_path / "home"


@pytest.fixture
def marathon(capsys, home):
    """marathon("check", "double-it") runs a command in this process."""

    def run(*arguments):
        capsys.readouterr()
        with pytest.raises(SystemExit) as end:
            main([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return Done(end.value.code, said.out, said.err)

    return run


@pytest.fixture
def start(home):
    """start("--port", "9") begins a command in a process of its own, ended at the end of the test."""
    begun = []

    def begin(*arguments, **more):
        options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, "env": os.environ}
        command = [sys.executable, "-m", "marathon", *map(str, arguments)]
        # Tests that run in the background are told to ignore Ctrl C, and would hand that on.
        heed = lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)  # noqa: E731
        process = subprocess.Popen(command, preexec_fn=heed, **{**options, **more})  # noqa: PLW1509
        begun.append(process)
        return process

    yield begin
    for process in begun:
        process.kill()
        process.wait()
        for stream in (process.stdout, process.stderr):
            if stream:
                stream.close()
