"""What was found before is remembered, line by line."""

from __future__ import annotations

from dataclasses import replace

from marathon.app.proving.ledger import Ledger, digest, engine_digest
from marathon.core.task import JudgeTask


def test_what_was_put_is_there_in_the_next_run(tmp_path):
    file = tmp_path / "prove" / "double-it.jsonl"
    Ledger(file).put("key", {"outcome": "passed"})

    again = Ledger(file)

    assert again.get("key") == {"outcome": "passed"}
    assert again.get("other") is None


def test_fresh_forgets_but_still_writes(tmp_path):
    file = tmp_path / "a.jsonl"
    Ledger(file).put("key", 1)

    fresh = Ledger(file, fresh=True)
    assert fresh.get("key") is None
    fresh.put("key", 2)

    assert Ledger(file).get("key") == 2


def test_a_line_that_was_cut_off_is_left_out(tmp_path):
    """As after a power cut in the middle of a write."""
    file = tmp_path / "a.jsonl"
    Ledger(file).put("whole", 1)
    with file.open("a") as cut:
        cut.write('{"key": "half", "fou')

    assert Ledger(file).get("whole") == 1
    assert Ledger(file).get("half") is None


def test_tidy_drops_what_nobody_asked_for(tmp_path):
    file = tmp_path / "a.jsonl"
    old = Ledger(file)
    old.put("stale", 1)
    old.put("used", 2)

    ledger = Ledger(file)
    ledger.get("used")
    ledger.put("new", 3)
    ledger.tidy()

    assert [Ledger(file).get(key) for key in ("stale", "used", "new")] == [None, 2, 3]


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path):
    (tmp_path / "taken").write_text("a file, not a folder")
    ledger = Ledger(tmp_path / "taken" / "a.jsonl")

    ledger.put("key", 1)
    ledger.tidy()

    assert ledger.get("key") == 1


def test_without_a_file_nothing_is_kept():
    ledger = Ledger(None)
    ledger.put("key", 1)

    assert (ledger.get("key"), Ledger(None).get("key")) == (1, None)


def test_a_key_depends_on_every_part():
    task = JudgeTask("m", {"m.py": b"x = 1"}, "checks")
    same = JudgeTask("m", {"m.py": b"x = 1"}, "checks")
    others = [
        replace(task, files={"m.py": b"x = 2"}),
        replace(task, seed=1),
        replace(task, checks="other"),
        replace(task, limits=replace(task.limits, call_seconds=1.0)),
    ]

    assert digest(vars(task)) == digest(vars(same))
    assert len({digest(vars(one)) for one in (task, *others)}) == 5


def test_the_engine_has_a_digest_that_stays():
    assert engine_digest() == engine_digest()
    assert len(engine_digest()) == 64
