"""`marathon doctor` as people and programs see it."""

import json

from marathon.app import doctor
from marathon.core.verdict import Verdict


def test_the_doctor_finds_a_computer_in_order(marathon):
    done = marathon("doctor")
    assert done.status == 0, done.out
    assert "All is well." in done.out
    assert "What holds code while it is checked, and the cells of lessons:" in done.out


def test_the_doctor_speaks_json(marathon):
    done = marathon("doctor", "--json")
    document = json.loads(done.out)
    assert (done.status, document["version"], document["well"]) == (0, 1, True)
    assert {"name", "state", "what", "mend"} == document["findings"][0].keys()
    assert document["isolation"]["layers"]


def test_what_is_broken_ends_with_one(marathon, monkeypatch):
    monkeypatch.setattr(doctor.Judge, "judge", lambda self, task: Verdict("passed"))
    done = marathon("doctor")
    assert done.status == 1
    assert "broken" in done.out
