"""A kept reading is what reading anew gives, whatever happened to the path, to the file or to the folder."""

from __future__ import annotations

import os
import pickle
import shutil
from pathlib import Path

import pytest

from marathon.curriculum import kept, read_kept, read_path

TOY = Path(__file__).parents[1] / "toy_path"
LESSON = "1-first-steps/1-numbers/01-every-element/lesson.md"


@pytest.fixture
def root(tmp_path, monkeypatch):
    monkeypatch.setattr(kept, "SETTLED_SECONDS", -1.0)  # files of a test are always young
    return Path(shutil.copytree(TOY, tmp_path / "path"))


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "cache"


@pytest.fixture
def readings(monkeypatch):
    """How often the path was really read."""
    found = []
    monkeypatch.setattr(kept, "read_path", lambda root: found.append(root) or read_path(root))
    return found


def test_the_second_time_nothing_is_parsed(root, folder, readings):
    first = read_kept(root, folder)
    assert read_kept(root, folder) == first == read_path(root)
    assert len(readings) == 1


@pytest.mark.parametrize("change", ["words", "same length", "new file", "gone"])
def test_any_change_is_seen(root, folder, readings, change):
    read_kept(root, folder)
    file = root / LESSON
    text = file.read_text("utf-8")
    if change == "words":
        file.write_text(text + "\nOne sentence more.\n", "utf-8")
    elif change == "same length":
        times = (file.stat().st_atime_ns, file.stat().st_mtime_ns)
        file.write_text(text.replace("e", "a", 1), "utf-8")
        os.utime(file, ns=times)  # as a tool does that keeps times
    elif change == "new file":
        (file.parent / "strange.txt").write_text("x", "utf-8")
    else:
        file.unlink()
    assert read_kept(root, folder) == read_path(root)
    assert len(readings) == 2


def test_faults_are_kept_with_the_rest(root, folder, readings):
    (root / LESSON).with_name("strange.txt").write_text("x", "utf-8")
    faults = read_kept(root, folder).faults
    assert faults
    assert read_kept(root, folder).faults == faults
    assert len(readings) == 1


@pytest.mark.parametrize("content", [b"", b"rubbish" * 100])
def test_a_damaged_file_is_written_anew(root, folder, readings, content):
    read_kept(root, folder)
    (file,) = folder.iterdir()
    sign = file.read_bytes()[: kept._SIGN]
    for damaged in (content, sign + content, sign + pickle.dumps("no reading")):
        file.write_bytes(damaged)
        assert read_kept(root, folder) == read_path(root)
    assert read_kept(root, folder) == read_path(root)
    assert len(readings) == 4


def test_files_that_just_changed_are_not_trusted(root, folder, readings, monkeypatch):
    monkeypatch.setattr(kept, "SETTLED_SECONDS", 3600.0)
    for _ in range(2):
        read_kept(root, folder)
    assert len(readings) == 2
    assert not folder.exists()


def test_a_cache_that_cannot_be_written_stops_nobody(root, tmp_path):
    in_the_way = tmp_path / "file"
    in_the_way.write_text("x", "utf-8")
    assert read_kept(root, in_the_way / "readings") == read_path(root)


def test_only_its_owner_may_touch_it(root, folder):
    read_kept(root, folder)
    (file,) = folder.iterdir()
    assert file.stat().st_mode & 0o077 == 0
