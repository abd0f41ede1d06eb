"""A history in one file: what goes in comes out, and nothing else is taken for one."""

from __future__ import annotations

import hashlib
import io
import json
import os
import zipfile
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from marathon.core.errors import ArchiveTrouble, StoreTrouble
from marathon.core.history import Event
from marathon.store.archive import EVENTS, MANIFEST, can_carry, write_archive
from marathon.store.opening import open_archive

AT = datetime(2026, 11, 28, 21, 0, tzinfo=UTC)
SAVED = datetime(2026, 11, 20, 8, 30, tzinfo=UTC)


@pytest.fixture
def sent(event):
    return [
        event("attempt", "x", code="print('ü')\n"),
        event("hint", "x", number=1),
        event("save", "y", code="\ud800"),
    ]


@pytest.fixture
def exported(tmp_path, sent):
    code = tmp_path / "double_it.py"
    code.write_text("def double(n): return 2 * n\n")
    os.utime(code, (SAVED.timestamp(), SAVED.timestamp()))
    target = tmp_path / "out" / "mine.zip"
    write_archive(target, sent, [("a/b/double_it.py", code)], at=AT, by="Marathon 9")
    return target


def test_what_goes_in_comes_out(exported, sent):
    opened = open_archive(exported)
    assert list(opened.events()) == sent
    assert (opened.count, opened.made_at, opened.made_by) == (3, AT, "Marathon 9")
    (file,) = opened.files
    assert (file.name, file.saved_at) == ("a/b/double_it.py", SAVED)
    assert opened.content(file) == b"def double(n): return 2 * n\n"
    assert [each.name for each in exported.parent.iterdir()] == ["mine.zip"]


def test_a_person_can_read_it(exported):
    with zipfile.ZipFile(exported) as archive:
        assert b"marathon import" in archive.read("READ ME.txt")
        first = json.loads(archive.read(EVENTS).splitlines()[0])
        assert "print('ü')".encode() in archive.read(EVENTS)
    assert (first["kind"], first["subject"], first["data"]) == ("attempt", "x", {"code": "print('ü')\n"})


def test_nothing_half_written_stays(tmp_path, sent):
    def breaks():
        yield sent[0]
        raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError):
        write_archive(tmp_path / "mine.zip", breaks(), [], at=AT, by="")
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written(tmp_path, sent):
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreTrouble):
        write_archive(tmp_path / "file" / "mine.zip", sent, [], at=AT, by="")


def changed(file, **entries):
    """The archive with entries replaced, added, or (None) left out."""
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for name, text in entries.items():
        parts.pop(name, None)
        if text is not None:
            parts[name] = text.encode() if isinstance(text, str) else text
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def manifest(file):
    with zipfile.ZipFile(file) as archive:
        return json.loads(archive.read(MANIFEST))


def refusal(file):
    with pytest.raises(ArchiveTrouble) as caught:
        opened = open_archive(file)
        list(opened.events())
    return str(caught.value)


@pytest.mark.parametrize("name", [EVENTS, "workspace/a/b/double_it.py"])
def test_an_entry_that_was_changed_or_lost(exported, name):
    changed(exported, **{name: "x\n"})
    assert f"damaged: {name} is not as it was" in refusal(exported)
    changed(exported, **{name: None})
    assert "something in it is missing, or was added" in refusal(exported)


def test_an_entry_that_was_added(exported):
    changed(exported, **{"workspace/evil.py": "x\n"})
    assert "missing, or was added" in refusal(exported)


def test_a_newer_one(exported):
    changed(exported, **{MANIFEST: json.dumps(manifest(exported) | {"version": 2, "entries": "otherwise"})})
    said = refusal(exported)
    assert "exported by a newer Marathon (Marathon 9; its form is 2, this program knows 1)" in said
    assert "Update Marathon" in said


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"format": "marathon history"}', '{"format": "marathon history", "version": "x"}'],
)
def test_a_manifest_that_says_nothing(exported, text):
    changed(exported, **{MANIFEST: text})
    assert "This file is damaged" in refusal(exported)


@pytest.mark.parametrize("lost", ["made_at", "events", "entries"])
def test_a_manifest_that_lacks_something(exported, lost):
    said = manifest(exported)
    del said[lost]
    changed(exported, **{MANIFEST: json.dumps(said)})
    assert "damaged" in refusal(exported)


@pytest.mark.parametrize("content", [b"", b"hello\n", b"PK\x03\x04 and so on"])
def test_something_else(tmp_path, content):
    file = tmp_path / "other.zip"
    file.write_bytes(content)
    assert "no file that Marathon exported" in refusal(file)


def test_another_programs_zip(tmp_path, exported):
    other = tmp_path / "other.zip"
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("letter.txt", "hello")
    assert "no file that Marathon exported" in refusal(other)
    changed(exported, **{MANIFEST: json.dumps(manifest(exported) | {"format": "recipes"})})
    assert "no file that Marathon exported" in refusal(exported)


def test_no_file_and_a_folder(tmp_path):
    assert "There is no such file." in refusal(tmp_path / "nowhere.zip")
    assert "There is no such file." in refusal(tmp_path)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_is_cut_or_flipped_is_refused_or_harmless(exported, sent, data):
    whole = exported.read_bytes()
    if data.draw(st.booleans()):
        broken = whole[: data.draw(st.integers(0, len(whole) - 1))]
    else:
        at = data.draw(st.integers(0, len(whole) - 1))
        broken = whole[:at] + bytes([whole[at] ^ data.draw(st.integers(1, 255))]) + whole[at + 1 :]
    file = exported.with_name("broken.zip")
    file.write_bytes(broken)
    try:
        found = list(open_archive(file).events())
    except ArchiveTrouble:
        return
    assert found == sent


def line(**changes):
    row = {
        "id": "018f0000-0000-7000-8000-000000000000",
        "kind": "hint",
        "subject": "x",
        "data": {"number": 1},
    }
    return json.dumps({**row, "at": AT.isoformat(), **changes})


BAD = [
    "", "[]", "{", "null", line(id="no uuid"), line(id="018F0000-0000-7000-8000-000000000000"), line(id=5), line(at="2026-11-28"),
    line(at=7), line(at="yesterday"), line(kind=None), line(kind="k" * 41), line(subject="s" * 201), line(data=[1]), line(data=None),
]  # fmt: skip


@pytest.mark.parametrize("bad", BAD)
def test_a_line_that_is_no_event(exported, bad):
    text = (line() + "\n" + bad + "\n").encode()
    said = manifest(exported)
    said["entries"][EVENTS] = {"size": len(text), "sha256": hashlib.sha256(text).hexdigest()}
    changed(exported, **{MANIFEST: json.dumps(said), EVENTS: text})
    assert f"line 2 of {EVENTS} is no event" in refusal(exported)


@pytest.mark.parametrize(
    "name",
    ["../x.py", "a/../../x.py", "/etc/x", "a//b", "C:/x", "a\\b", "x.py:stream", "con", "a/NUL.txt", "lpt1", "", "dot./x", "x ", "a\nb", "a/."],
)  # fmt: skip
def test_names_that_lead_elsewhere_are_never_carried(exported, name):
    assert not can_carry(name)
    said = manifest(exported)
    said["entries"][f"workspace/{name}"] = {"size": 0, "sha256": "", "saved_at": AT.isoformat()}
    changed(exported, **{MANIFEST: json.dumps(said)})
    assert "damaged" in refusal(exported)


@pytest.mark.parametrize(
    "name", ["a.py", "first-steps/numbers/double_it.py", "ümläut/zähl.txt", "console.py", "data v2.csv"]
)
def test_ordinary_names_are_carried(name):
    assert can_carry(name)


def test_a_bomb_is_not_unpacked(exported):
    said = manifest(exported)
    said["entries"]["workspace/zeros"] = {"size": 5 << 30, "sha256": "", "saved_at": AT.isoformat()}
    changed(exported, **{MANIFEST: json.dumps(said), "workspace/zeros": b""})
    assert "larger than any history" in refusal(exported)


def test_a_password(exported):
    whole = io.BytesIO(exported.read_bytes())
    data = bytearray(whole.getvalue())
    at = data.rfind(b"PK\x01\x02", 0, data.rfind(b"PK\x05\x06"))
    data[at + 8] |= 1  # the last entry says that it is encrypted
    exported.write_bytes(bytes(data))
    assert "damaged" in refusal(exported)


def test_events_keep_kinds_that_this_marathon_does_not_know(tmp_path, event):
    sent = Event("of_the_future", "x", AT, {"a": [1]}, event().id)
    write_archive(tmp_path / "m.zip", [sent], [], at=AT, by="")
    assert list(open_archive(tmp_path / "m.zip").events()) == [sent]
