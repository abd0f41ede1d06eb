"""A report holds what judging again needs, and nothing that tells who wrote it."""

from __future__ import annotations

import json
import pathlib

import pytest

from marathon.app.report import entries_of, make_report, read_report, replay
from marathon.app.settings import put
from marathon.app.submit import check
from marathon.app.tasks import seed_of
from marathon.core.errors import NotFound, WrongUse

X = "double-it"
CODE = "def double(number):\n    return number\n"


@pytest.fixture
def report(m):
    check(m, X, "something else\n")
    check(m, X, CODE)
    return make_report(m, X, words="  I think 0 counts too.  ")


def test_it_is_about_the_latest_attempt_and_holds_all_that_judging_needs(m, report):
    exercise = m.path.find_exercise(X)[1]
    assert (report["exercise"], report["code"], report["seed"]) == (X, CODE, seed_of(exercise))
    assert report["content"] == m.hashes[X]
    assert report["verdict"]["outcome"] == "not_yet"
    assert report["words"] == "I think 0 counts too."
    assert json.loads(json.dumps(report)) == report


def test_an_earlier_attempt_can_be_named(m, report):
    first = next(m.store.events("attempt", X))
    assert make_report(m, X, attempt=first.id)["code"] == "something else\n"
    with pytest.raises(NotFound):
        make_report(m, X, attempt="none")


def test_everything_in_it_is_shown_before(report):
    names = [entry.name for entry in entries_of(report)]
    assert len(names) == len(set(names))
    shown = " ".join(entry.text for entry in entries_of(report))
    for name, value in report.items():
        if name not in ("format", "version", "signatures", "environment", "words", "verdict"):
            assert str(value)[:12] in shown, name
    assert report["environment"]["python"] in shown
    assert report["verdict"]["signature"] in shown


def test_nothing_tells_who_wrote_it(m, monkeypatch):
    monkeypatch.setattr(pathlib.Path, "home", lambda: pathlib.Path("/home/ines"))
    put(m, name="Ines Example")
    check(m, X, CODE)
    event = m.store.last("attempt", X)
    event.data["verdict"]["checks"][0]["traceback"] = "in /home/ines/marathon/x.py"
    report = make_report(m, X)
    assert "Ines" not in json.dumps(report)
    assert "/home/ines" not in json.dumps({**report, "code": ""})


def test_judged_again_the_verdict_is_the_same(m, report, tmp_path):
    file = tmp_path / "report.json"
    file.write_text(json.dumps(report))
    found = replay(m, read_report(file))
    assert found.same
    assert found.differences == ()
    assert found.notes == ()
    assert m.store.count() == len(list(m.store.events()))


def test_another_verdict_is_said_check_by_check(m, report):
    report["verdict"]["outcome"] = "passed"
    report["verdict"]["checks"][1]["outcome"] = "passed"
    found = replay(m, report)
    assert not found.same
    assert [(d.point, d.then, d.now) for d in found.differences] == [
        ("outcome", "passed", "not_yet"),
        ("b", "passed", "failed"),
    ]


def test_what_else_is_not_as_it_was_is_said(m, report):
    report |= {"content": "0" * 64, "marathon": "0.0.1", "environment": {"python": "3.0"}}
    notes = " ".join(replay(m, report).notes)
    assert "The exercise is not the one of the report" in notes
    assert "Marathon 0.0.1" in notes
    assert "Python 3.0" in notes


@pytest.mark.parametrize("text", ["", "[]", '{"format": "something"}', "\x00"])
def test_what_is_no_report_is_said_to_be_none(tmp_path, text):
    file = tmp_path / "x.json"
    file.write_text(text)
    with pytest.raises(WrongUse, match="no report of Marathon"):
        read_report(file)


def test_a_damaged_or_newer_report_is_refused(tmp_path, report):
    file = tmp_path / "x.json"
    for broken, said in (
        ({"version": 2}, "of version 2"),
        ({"code": None}, "damaged"),
        ({"verdict": {}}, "damaged"),
    ):
        file.write_text(json.dumps({**report, **broken}))
        with pytest.raises(WrongUse, match=said):
            read_report(file)
    with pytest.raises(WrongUse, match="cannot be read"):
        read_report(tmp_path / "nowhere.json")
