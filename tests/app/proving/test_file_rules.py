"""The files beside a lesson's cells: small, of a known source, used."""

from __future__ import annotations

import pytest
from builders import cell, found, lesson

from marathon.app.proving import file_rules

READS = cell('print(open("tides.txt").read())')


@pytest.fixture
def tides(tmp_path):
    """A lesson that reads tides.txt."""
    folder = tmp_path / "1/course/01-lesson/data"
    folder.mkdir(parents=True)
    (folder / "tides.txt").write_text("05:12 high\n")
    (folder / "README.md").write_text("Written for this lesson. Licence: CC BY-SA 4.0.\n")
    return lambda *blocks: lesson(*blocks, root=tmp_path, data_files=("tides.txt",))


def every(subject):
    return [what for rule in file_rules.RULES for what in found(rule, subject)]


def test_a_small_file_with_a_source_that_a_cell_reads(tides):
    assert every(tides(READS)) == []


def test_a_file_whose_name_is_typed_is_used(tides):
    assert every(tides(cell("open(input())", stdin=("tides.txt",)))) == []


def test_a_lesson_without_files():
    assert every(lesson(cell())) == []


def test_a_file_that_is_too_large_is_named(tides, tmp_path):
    (tmp_path / "1/course/01-lesson/data/tides.txt").write_bytes(b"05:12 high\n" * 20_000)
    (fault,) = file_rules.size.faults(tides(READS))
    assert fault.what == "the files beside its cells have 220 kB; 200 kB may be."
    assert fault.file == "1/course/01-lesson/data/tides.txt"
    assert "`tides.txt`" in fault.mend


def test_a_file_that_no_cell_names(tides):
    assert found(file_rules.used, tides(cell())) == ["no cell of the lesson names this file."]


@pytest.mark.parametrize("notes", ["", "Written for this lesson.\n"])
def test_files_of_which_nobody_knows_the_licence(tides, tmp_path, notes):
    (tmp_path / "1/course/01-lesson/data/README.md").write_text(notes)
    assert found(file_rules.source, tides(READS)) == ["`data/` does not say where its files come from."]
