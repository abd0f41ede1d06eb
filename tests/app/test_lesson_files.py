"""The files of a lesson lie where its cells, its traces and its cards run, and beside its notebook."""

from __future__ import annotations

import asyncio
import pathlib
import shutil

import pytest

from marathon.app.card_code import output_within
from marathon.app.cells import open_page
from marathon.app.lesson_files import read_lesson_files
from marathon.app.notebooks.lesson import write_notebook
from marathon.app.proving.cells import Room
from marathon.app.proving.kernel_cells import runner
from marathon.app.trace import keep_trace, kept_trace, trace_lesson
from marathon.app.wiring import open_marathon
from marathon.core.blocks import Cell, Stepped
from marathon.core.errors import PathTrouble

TOY_PATH = pathlib.Path(__file__).parent.parent / "toy_path"
LESSON = "every-element"
FOLDER = "1-first-steps/1-numbers/01-every-element"
READS = 'print(open("tides.txt").read(), end="")\n'


@pytest.fixture(scope="module")
def m(tmp_path_factory):
    place = tmp_path_factory.mktemp("learner")
    patch = pytest.MonkeyPatch()
    patch.setenv("MARATHON_CACHE", str(place / "cache"))
    root = shutil.copytree(TOY_PATH, place / "path")
    data = root / FOLDER / "data"
    (data / "deep").mkdir(parents=True)
    (data / "README.md").write_text("Written for this lesson.\n")
    (data / "tides.txt").write_text("05:12 high\n11:40 low\n")
    (data / "deep" / "more.txt").write_text("17:58 high\n")
    with open_marathon(root, place / "home", warm=False) as opened:
        yield opened
    patch.undo()


@pytest.fixture
def place(m):
    return m.path.find_lesson(LESSON)


def test_what_they_hold(m, place):
    files = read_lesson_files(m.root, place.lesson)
    assert files == {"deep/more.txt": b"17:58 high\n", "tides.txt": b"05:12 high\n11:40 low\n"}


def test_one_that_has_gone_is_said(place, tmp_path):
    with pytest.raises(PathTrouble):
        read_lesson_files(tmp_path, place.lesson)


def test_cells_read_them_and_a_fresh_python_has_them_as_they_were(m):
    async def printed(python, code):
        return "".join([event.text async for event in python.run("doubling", code) if event.kind == "stream"])

    async def visit():
        python = open_page(m, LESSON)
        await python.start()
        read = await printed(python, READS + 'print(open("deep/more.txt").read())')
        await printed(python, 'open("tides.txt", "w").close()')
        emptied = await printed(python, READS)
        await m.kernels.find(python._key).restart()
        again = await printed(python, READS)
        await python.close()
        return read, emptied, again

    read, emptied, again = asyncio.run(visit())
    assert read == "05:12 high\n11:40 low\n17:58 high\n\n"
    assert (emptied, again) == ("", "05:12 high\n11:40 low\n")


def test_the_prover_runs_cells_beside_them(m, place):
    run = runner(m.kernels)
    (read,) = run(Room("", "", (), read_lesson_files(m.root, place.lesson)), [Cell("c", READS, 1)])
    assert (read.output, read.error) == ("05:12 high\n11:40 low\n", "")
    (alone,) = run(Room("", "", ()), [Cell("c", READS, 1)])
    assert alone.error == "FileNotFoundError"


def test_a_card_reads_them_and_what_it_prints_follows_them(m, place):
    assert output_within(m, place, READS, seconds=20).text == "05:12 high\n11:40 low\n"
    file = m.root / FOLDER / "data" / "tides.txt"
    before = file.read_text()
    file.write_text("06:01 high\n")
    try:
        assert output_within(m, place, READS, seconds=20).text == "06:01 high\n"
    finally:
        file.write_text(before)


def test_a_trace_reads_them_and_is_out_of_date_when_they_change(m, place, tmp_path):
    files = read_lesson_files(m.root, place.lesson)
    block = Stepped("tide", READS, "", "", 1)
    trace = trace_lesson(m, place.specialization, block, files=files)
    assert (trace.ended, trace.output) == ("returned", "05:12 high\n11:40 low\n")
    keep_trace(tmp_path, block, trace, files=files)
    assert kept_trace(tmp_path, block, files=files) == trace
    assert kept_trace(tmp_path, block, files=files | {"tides.txt": b"other"}) is None
    assert kept_trace(tmp_path, block) is None


def test_a_notebook_has_them_beside_it_and_writes_over_nothing(m, tmp_path):
    (tmp_path / "tides.txt").write_text("mine")
    done = write_notebook(m, LESSON, tmp_path)
    assert done.beside == ("deep/more.txt", "tides.txt")
    assert (tmp_path / "tides.txt").read_text() == "mine"
    assert (tmp_path / "deep" / "more.txt").read_text() == "17:58 high\n"
    assert not (tmp_path / "README.md").exists()
