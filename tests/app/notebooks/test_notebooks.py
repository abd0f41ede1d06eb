"""A lesson goes into a notebook and its answers come back."""

from __future__ import annotations

import json
import pathlib

import nbformat
import pytest

from marathon.app.notebooks.answers import answers, bring_answers
from marathon.app.notebooks.document import markdown, notebook, read_notebook
from marathon.app.notebooks.lesson import write_notebook
from marathon.app.work import read_work, save_work
from marathon.core.errors import NotFound, WrongUse
from marathon.curriculum import read_path

LESSON, X, OTHER = "every-element", "double-it", "greet-by-name"
REAL = pathlib.Path(__file__).parents[3] / "path"


@pytest.fixture
def book(m, tmp_path):
    return write_notebook(m, LESSON, tmp_path / "lesson.ipynb").file


def edit(file, change):
    """Rewrite the notebook with `change` done to its list of cells."""
    whole = json.loads(file.read_text())
    change(whole["cells"])
    file.write_text(json.dumps(whole))


def put_answer(file, exercise, text):
    def change(cells):
        for cell in cells:
            if cell["metadata"].get("marathon", {}).get("exercise") == exercise:
                cell["source"] = f"%%exercise {exercise}\n{text}"

    edit(file, change)


def solution(m, exercise=X):
    return m.path.find_exercise(exercise)[1].solution("")


def test_it_is_a_notebook_with_everything_in_it(m, book):
    read = nbformat.read(book, as_version=4)
    nbformat.validate(read)
    place = m.path.find_lesson(LESSON)
    assert read.cells[0].source.startswith(f"# {place.lesson.title}\n")
    assert read.cells[1].source == "%load_ext marathon"
    text = "\n".join(cell.source for cell in read.cells)
    for exercise in place.lesson.exercises:
        assert exercise.title in text
        assert f"%%exercise {exercise.id}\n{exercise.starter('').rstrip()}" in text
        assert exercise.hints[0].split("\n")[0] in text


def written_lessons():
    path = read_path(REAL).path
    return [place.lesson.id for place in path.places() if place.lesson.written]


@pytest.mark.parametrize("lesson", written_lessons())
def test_every_lesson_of_the_path_makes_a_sound_notebook(wire, tmp_path, lesson):
    m = wire(REAL)
    file = write_notebook(m, lesson, tmp_path).file
    assert file.name == f"{lesson}.ipynb"
    nbformat.validate(nbformat.read(file, as_version=4))
    found = answers(read_notebook(file))
    place = m.path.find_lesson(lesson)
    assert set(found) == {exercise.id for exercise in place.lesson.exercises}
    for name, (text,) in found.items():
        assert text.rstrip() == read_work(m, name).code.rstrip()


def test_the_learners_own_code_is_in_it(m, tmp_path):
    save_work(m, X, "mine = 1\n")
    file = write_notebook(m, LESSON, tmp_path / "lesson.ipynb").file
    assert answers(read_notebook(file))[X] == ["mine = 1\n"]


def test_nothing_is_overwritten_unasked(m, book):
    with pytest.raises(WrongUse, match="Your answers may be in it"):
        write_notebook(m, LESSON, book)
    write_notebook(m, LESSON, book, replace=True)


def test_lessons_that_cannot_be_written(m, wire, tmp_path):
    with pytest.raises(NotFound):
        write_notebook(m, "nothing", tmp_path)
    planned = next(place.lesson for place in m.path.places() if not place.lesson.written)
    with pytest.raises(WrongUse, match="not written yet"):
        write_notebook(m, planned.id, tmp_path)


def test_an_answer_becomes_the_learners_file_and_is_judged(m, book):
    put_answer(book, X, solution(m))
    done = bring_answers(m, book)
    one = next(taken for taken in done.taken if taken.exercise == X)
    assert one.attempt.verdict.passed
    assert one.kept is None
    assert read_work(m, X).code.rstrip() == solution(m).rstrip()
    assert m.memory.record().exercise(X).passed
    others = [taken.attempt for taken in done.taken if taken.exercise != X]
    assert others
    assert set(others) == {None}


def test_what_the_file_held_before_is_kept(m, book):
    save_work(m, X, "before = 1\n")
    put_answer(book, X, "after = 1\n")
    (one,) = [taken for taken in bring_answers(m, book).taken if taken.exercise == X]
    assert one.kept.read_text() == "before = 1\n"
    assert read_work(m, X).code == "after = 1\n"


def test_bringing_the_same_again_is_no_try(m, book):
    put_answer(book, X, "after = 1\n")
    bring_answers(m, book)
    assert {taken.attempt for taken in bring_answers(m, book).taken} == {None}
    assert m.memory.record().exercise(X).tries == 1


def test_cells_that_were_copied_split_or_lost_their_first_line(m, book):
    def change(cells):
        cells.append({"cell_type": "code", "metadata": {}, "source": [f"%%exercise {X}\n", "x = 2"]})
        for cell in cells:
            if cell["metadata"].get("marathon", {}).get("exercise") == OTHER:
                cell["source"] = "print('hello')"

    edit(book, change)
    found = answers(read_notebook(book))
    assert found[X][-1] == "x = 2\n"
    assert len(found[X]) == 2
    assert found[OTHER] == ["print('hello')\n"]
    (one,) = [taken for taken in bring_answers(m, book).taken if taken.exercise == X]
    assert (one.cells, one.attempt.code) == (2, "x = 2\n")


def test_an_exercise_that_the_path_does_not_have(m, book):
    edit(
        book,
        lambda cells: cells.append(
            {"cell_type": "code", "metadata": {}, "source": "%%exercise other\nx = 1"}
        ),
    )
    assert bring_answers(m, book).unknown == ("other",)


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[]", "hello", '{"nbformat": 3, "cells": []}', '{"nbformat": 4, "cells": [1]}', '{"nbformat": 4}', "[" * 100_000,
     '{"nbformat": 4, "cells": [{"cell_type": "code"}]}', '{"nbformat": "x", "cells": []}', '{"nbformat": 4, "cells": 7}'],
)  # fmt: skip
def test_what_is_no_notebook_is_refused(m, tmp_path, text):
    (tmp_path / "odd.ipynb").write_text(text)
    with pytest.raises(WrongUse, match="no notebook that Marathon can read"):
        bring_answers(m, tmp_path / "odd.ipynb")


def test_a_notebook_without_answers_and_none_at_all(m, tmp_path):
    (tmp_path / "other.ipynb").write_text(notebook([markdown("a", "hello")], {}))
    with pytest.raises(WrongUse, match="no answer in this notebook"):
        bring_answers(m, tmp_path / "other.ipynb")
    with pytest.raises(WrongUse, match="cannot be read"):
        bring_answers(m, tmp_path / "none.ipynb")


def test_ids_of_cells_are_plain_and_unique():
    text = notebook(
        [markdown("ä b", "1"), markdown("ä b", "2"), markdown("x" * 90, "3"), markdown("", "4")], {}
    )
    read = nbformat.reads(text, as_version=4)
    nbformat.validate(read)
    assert len({cell.id for cell in read.cells}) == 4
