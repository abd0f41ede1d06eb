"""Lessons and exercises that name a small web."""

from __future__ import annotations

import pytest
from toy_copy import GREET, LESSON

from marathon.app.sites import read_site, site_names
from marathon.core.errors import PathTrouble


def name_a_site(toy) -> None:
    toy.edit(LESSON, "accompanies", 'site = "isle"\naccompanies')
    toy.edit(f"{GREET}/exercise.md", "module", 'site = "isle"\nmodule')


def test_who_names_one_is_read_with_it(toy):
    name_a_site(toy)
    toy.write("sites/isle/pages/index.html", "<h1>Isle</h1>")
    reading = toy.read()
    assert not [fault for fault in reading.faults if fault.rule == "site.missing"]
    lesson = next(place.lesson for place in reading.path.places() if place.lesson.site)
    assert lesson.site == "isle"
    assert [exercise.site for exercise in lesson.exercises if exercise.id == "greet-by-name"] == ["isle"]


def test_a_missing_one_is_a_fault_of_both(toy):
    name_a_site(toy)
    faults = [fault for fault in toy.faults() if fault.rule == "site.missing"]
    assert {fault.file for fault in faults} == {LESSON, f"{GREET}/exercise.md"}
    assert all("`isle`" in fault.what for fault in faults)


def test_the_hash_of_who_uses_it_changes_with_its_pages(toy):
    name_a_site(toy)
    toy.write("sites/isle/pages/index.html", "<h1>Isle</h1>")
    before = dict(toy.read().hashes)
    toy.write("sites/isle/pages/index.html", "<h1>Island</h1>")
    changed = {name for name, found in toy.read().hashes.items() if before[name] != found}
    assert "greet-by-name" in changed
    assert len(changed) == 2  # and its lesson


def test_pages_and_answers_are_read(toy):
    toy.write("sites/isle/pages/log/index.html", "<p>log")
    toy.write("sites/isle/answers.py", "def answer(request): ...")
    site = read_site(toy.root, "isle")
    assert (dict(site.files), site.answers) == ({"log/index.html": b"<p>log"}, "def answer(request): ...")
    assert site_names(toy.root) == ["isle"]
    assert read_site(toy.root, "") is None
    with pytest.raises(PathTrouble, match="nowhere"):
        read_site(toy.root, "nowhere")
