"""Own tools: notebooks and editors."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from marathon.cli import jupyter

SOLUTION = "def double(number):\n    return number * 2\n"


@pytest.fixture(autouse=True)
def closed():
    yield
    jupyter._close()


def test_a_lesson_out_and_an_answer_back(marathon, tmp_path):
    file = tmp_path / "lesson.ipynb"
    done = marathon("notebook", "every-element", file)
    assert done.status == 0
    assert str(file) in done.out
    book = json.loads(file.read_text())
    for cell in book["cells"]:
        if cell["metadata"].get("marathon") == {"exercise": "double-it"}:
            cell["source"] = "%%exercise double-it\n" + SOLUTION
    file.write_text(json.dumps(book))
    done = marathon("notebook", "--import", file)
    assert done.status == 0
    assert "All 7 checks hold." in done.out
    assert "Nothing new in it." in done.out


def test_one_of_the_two(marathon):
    done = marathon("notebook")
    assert done.status == 2
    assert "Either a lesson is written, or answers are brought in." in done.err


class Shell:
    """What an extension needs of IPython."""

    def __init__(self):
        self.ran, self.magics = [], {}

    def register_magic_function(self, function, kind, name):
        self.magics[kind, name] = function

    def run_cell(self, code):
        self.ran.append(code)


def test_a_cell_that_is_an_answer_gets_the_verdict_of_the_page(marathon, capsys):
    shell = Shell()
    jupyter.load(shell)
    answer = shell.magics["cell", "exercise"]
    shown = answer(" double-it ", SOLUTION.rstrip())
    assert "All 7 checks hold." in repr(shown)
    assert "All 7 checks hold." in shown._repr_html_()
    assert shell.ran == [SOLUTION.rstrip()]
    pages = json.loads(marathon("check", "double-it", "--json").out)["verdict"]
    theirs = json.loads(json.dumps(shown.attempt.verdict.document()))
    for verdict in (pages, theirs):
        for check in [verdict, *verdict["checks"]]:
            check.pop("seconds", None)
    assert theirs == pages


def test_an_answer_that_cannot_be_judged_says_why(capsys):
    shell = Shell()
    jupyter.load(shell)
    assert shell.magics["cell", "exercise"]("duble-it", "x = 1") is None
    assert "Did you mean `double-it`?" in capsys.readouterr().out
    assert shell.ran == []


def test_in_ipython_itself(tmp_path):
    lines = "\n".join(
        [
            "from IPython.core.interactiveshell import InteractiveShell",
            "shell = InteractiveShell.instance()",
            "shell.run_cell('%load_ext marathon').raise_error()",
            f"shell.run_cell('%%exercise double-it\\n' + {SOLUTION!r}).raise_error()",
            "shell.run_cell('print(double(21))').raise_error()",
            "shell.run_cell('from marathon import check; check(\"double-it\")').raise_error()",
        ]
    )
    environment = os.environ | {"IPYTHONDIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", lines], capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("All 7 checks hold.") == 2
    assert "42\n" in done.stdout


def test_nothing_else_is_in_the_package():
    import marathon as package  # noqa: PLC0415

    with pytest.raises(AttributeError, match="no attribute 'chek'"):
        _ = package.chek


class TestOpen:
    @pytest.fixture
    def editor(self, tmp_path, monkeypatch):
        """An editor that notes what it was asked to open."""
        program, told = tmp_path / "my editor", tmp_path / "told.txt"
        program.write_text(f'#!/bin/sh\nprintf "%s|" "$@" > "{told}"\nexit ${{END:-0}}\n')
        program.chmod(0o755)
        monkeypatch.delenv("VISUAL", raising=False)
        monkeypatch.setenv("EDITOR", f"'{program}' --wait")
        return told

    def test_it_opens_the_file_and_says_where_it_is(self, marathon, editor, home):
        done = marathon("open", "double-it")
        file = home / "workspace/first-steps/numbers/every-element/double_it.py"
        assert (done.status, done.out) == (0, f"{file}\n")
        assert editor.read_text() == f"--wait|{file}|"
        assert file.is_file()

    def test_it_ends_as_the_editor_ended(self, marathon, editor, monkeypatch):
        monkeypatch.setenv("END", "3")
        assert marathon("open", "double-it").status == 3

    def test_only_where(self, marathon, editor):
        assert marathon("open", "double-it", "--where").status == 0
        assert not editor.exists()

    def test_an_editor_that_is_not_there(self, marathon, monkeypatch):
        monkeypatch.setenv("VISUAL", "no-such-editor")
        done = marathon("open", "double-it")
        assert done.status == 2
        assert "The editor could not be started" in done.err

    def test_without_one_the_system_chooses(self, marathon, monkeypatch):
        opened = []
        monkeypatch.delenv("VISUAL", raising=False)
        monkeypatch.delenv("EDITOR", raising=False)
        monkeypatch.setattr("typer.launch", opened.append)
        assert marathon("open", "double-it").status == 0
        assert opened[0].endswith("double_it.py")
