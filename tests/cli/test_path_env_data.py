"""The commands that list and fetch."""

from __future__ import annotations

import json
import shutil

import pytest
from cli_toys import TOY_PATH


class TestPath:
    def test_the_document_has_everything_in_order(self, marathon):
        done = marathon("path", "--json")
        document = json.loads(done.out)
        assert done.status == 0
        assert [one["id"] for one in document["specializations"]] == ["first-steps", "further-on"]
        first = document["specializations"][0]
        assert [course["id"] for course in first["courses"]] == ["numbers"]
        lessons = first["courses"][0]["lessons"]
        assert [(one["id"], one["weeks"], one["written"]) for one in lessons] == [
            ("every-element", ["1.1.W1"], True),
            ("not-yet-here", ["1.1.W2"], False),
            ("every-kind", ["1.1.W3"], True),
        ]
        assert [one["id"] for one in lessons[0]["exercises"]] == ["double-it", "greet-by-name"]
        assert first["official"]["enrolled"] == "more than 12"

    def test_for_people(self, marathon):
        done = marathon("path")
        assert done.status == 0
        assert "you are at kilometre 0.00 of 42.195" in done.out
        assert "● Every element, once" in done.out
        assert "A lesson that is still to come  not written yet" in done.out
        assert "Next: Every element, once (every-element)" in done.out

    def test_content_that_is_broken_is_passed_over(self, marathon, tmp_path, monkeypatch):
        shutil.copytree(TOY_PATH, tmp_path / "path")
        lesson = tmp_path / "path/1-first-steps/1-numbers/01-every-element/lesson.md"
        lesson.write_text("+++\nminutes = what\n+++\n")
        monkeypatch.setenv("MARATHON_PATH", str(tmp_path / "path"))
        done = marathon("path", "--json")
        assert done.status == 0
        lessons = json.loads(done.out)["specializations"][0]["courses"][0]["lessons"]
        assert [one["written"] for one in lessons] == [False, False, True]
        assert marathon("path").status == 0


class TestEnv:
    def test_what_there_is(self, marathon):
        done = marathon("env", "list")
        assert done.status == 0
        assert "further-on: missing" in done.out
        assert "marathon env add further-on" in done.out
        (only,) = json.loads(marathon("env", "list", "--json").out)["environments"]
        assert (only["key"], only["ready"], only["titles"]) == ("further-on", False, ["Further on"])

    @pytest.mark.parametrize("verb", ["add", "remove"])
    def test_one_that_is_not_there(self, marathon, verb):
        done = marathon("env", verb, "farther-on")
        assert done.status == 2
        assert "Did you mean `further-on`?" in done.err

    def test_removing_what_is_not_here(self, marathon):
        done = marathon("env", "remove", "further-on")
        assert (done.status, done.out) == (0, "further-on was not here.\n")


class TestData:
    def test_what_the_catalogue_has(self, marathon):
        done = marathon("data", "list")
        assert "pebbles: Weights of forty pebbles, 40 rows, 2 columns (CC0-1.0; 0.1 MB to fetch" in done.out
        (only,) = json.loads(marathon("data", "list", "--json").out)["data"]
        assert (only["id"], only["file"]) == ("pebbles", None)

    def test_one_that_is_not_there(self, marathon):
        done = marathon("data", "fetch", "peebles")
        assert done.status == 2
        assert "Did you mean `pebbles`?" in done.err

    def test_without_internet(self, marathon, monkeypatch):
        # Nobody answers at port 9 of this computer: what comes of it is what comes of having no internet.
        for name, value in {
            "INDEX_URL": "http://127.0.0.1:9/",
            "RETRIES": "0",
            "CONFIG_FILE": "/dev/null",
        }.items():
            monkeypatch.setenv(f"PIP_{name}", value)
        done = marathon("data", "fetch", "pebbles")
        assert done.status == 2
        assert "Traceback" not in done.err
        assert "pebbles" in done.err or "Weights of forty pebbles" in done.err
        assert "cannot be reached" in done.err
        assert "--from FILE" in done.err

    def test_from_a_file_that_is_not_there(self, marathon, tmp_path):
        done = marathon("data", "fetch", "--from", tmp_path / "no.whl")
        assert done.status == 2
        assert "no such file" in done.err

    def test_from_a_folder_that_has_nothing_of_it(self, marathon, tmp_path):
        done = marathon("data", "fetch", "pebbles", "--from", tmp_path)
        assert done.status == 2
        assert "Nothing here is in the catalogue." in done.err
