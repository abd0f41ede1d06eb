"""That every benchmark can run: each is imported, and does the least that it does. Nothing is timed here."""

from __future__ import annotations

import importlib
import os
import pkgutil
import sys
from dataclasses import replace
from pathlib import Path

import bench
import pytest
from bench import page, promises
from bench.floor import Floor
from bench.machine import describe, resident
from bench.many_lessons import write_lessons
from bench.meter import Meter
from bench.profile import SIDES, STRETCHES, Notes, look
from bench.soak import Look, compare
from bench.tasks import RIGHT, WRONG

from marathon.curriculum import read_path
from marathon.engine import Judge

ROOT = Path(__file__).parents[2]
MODULES = [found.name for found in pkgutil.iter_modules(bench.__path__) if found.name != "__main__"]
TOY = ROOT / "tests" / "toy_path"


@pytest.mark.parametrize("name", MODULES)
def test_it_can_be_imported(name):
    pytest.importorskip("playwright", reason="the pages are looked at with it")
    assert importlib.import_module(f"bench.{name}").__doc__


@pytest.mark.parametrize("name", page.ORDER)
def test_make_bench_finds_what_it_runs(name):
    measure = importlib.import_module(f"bench.{name}").measure
    assert "rounds" in measure.__annotations__


class TestPromises:
    def test_every_promise_names_a_number_that_is_measured(self):
        """As the benchmark's own source says it, so that no name is misspelt."""
        for promise in promises.PROMISES:
            number = (
                promise.number.partition(", ")[0] if promise.number.startswith("start-up") else promise.number
            )
            words = number.removesuffix("nbgrader").removesuffix("otter-grader")
            source = (ROOT / "bench" / f"{promise.section}.py").read_text("utf-8")
            assert f'"{words}' in source, promise.words

    def test_reasons_are_given_for_all_that_takes_time(self):
        times = [one for one in promises.PROMISES if one.unit in ("ms", "s")]
        assert times
        assert [one.words for one in times if one.why == promises.DEFECT] == []


class TestParts:
    def test_the_floor_judges(self):
        with Floor() as floor:
            for small in (RIGHT, WRONG):
                took, own = floor.judge(small)
                assert took > own > 0

    def test_a_profile_of_one_verdict(self):
        notes = Notes()
        with Meter() as meter, Judge() as judge, notes.listening():
            judge.warm_up()
            found = look(judge, notes, RIGHT, meter)
        assert set(found.stretches) == set(STRETCHES)
        assert set(found.ready) == set(SIDES)
        assert all(one.on > 0 and one.faults > 0 for one in found.ready.values())

    def test_processor_time_of_this_process_is_counted(self):
        with Meter() as meter:
            before = meter.read()
            sum(range(2_000_000))
            used = meter.read().all - before.all
        assert not used <= 0  # or nobody counts here, and it is no number

    def test_many_lessons(self, tmp_path):
        before = sum(place.lesson.written for place in read_path(TOY).path.places())
        written = write_lessons(TOY, tmp_path / "path", before + 1)
        assert written == before + 1
        reading = read_path(tmp_path / "path")
        lessons = [place.lesson for place in reading.path.places() if place.lesson.written]
        assert len(lessons) == written
        assert len({one.id for lesson in lessons for one in lesson.exercises}) == sum(
            len(lesson.exercises) for lesson in lessons
        )
        assert {fault.rule for fault in reading.faults} <= {"exercise.module"}

    def test_what_a_soak_complains_of(self):
        first = Look(0, 5, 20, 1, 18.0, 90.0, 30.0)
        assert list(compare(first, first)) == []
        worse = replace(first, processes=6, descriptors=40, folders=2, service_mb=80.0)
        assert len(list(compare(first, worse))) == 4

    def test_memory_is_told_of_a_process(self):
        assert resident(os.getpid()) > 1 or sys.platform != "linux"
        assert describe()["cores"]
