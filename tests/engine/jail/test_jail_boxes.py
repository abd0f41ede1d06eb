"""Boxes: made, measured and removed, whatever a submission leaves in them."""

import os
import stat

import pytest

from marathon.engine.jail import box as boxes
from marathon.engine.jail import landlock


@pytest.fixture
def box(tmp_path):
    path = str(tmp_path / "box")
    boxes.make_box(path)
    yield path
    if not os.path.islink(path):
        boxes.remove_box(path)  # pytest's own cleaning gives up on what these tests leave


def test_a_box_has_its_folders_and_nobody_else_gets_in(box):
    assert sorted(os.listdir(box)) == ["home", "tmp", "work"]
    assert stat.S_IMODE(os.stat(box).st_mode) == 0o700


def test_a_box_can_belong_to_another_user(tmp_path):
    if os.geteuid() != 0:
        pytest.skip("only root can give folders away")
    boxes.make_box(str(tmp_path / "given"), 65_100)
    assert {os.stat(tmp_path / "given" / name).st_uid for name in (".", "work", "tmp", "home")} == {65_100}


def closed_folder(work):
    os.mkdir(f"{work}/a")
    open(f"{work}/a/b", "w").close()
    os.chmod(f"{work}/a", 0)


def deep_folders(work):
    here = os.getcwd()
    try:
        os.chdir(work)
        for number in range(3000):
            os.mkdir("d")
            os.chdir("d")
            if number % 100 == 0:
                open("f", "w").close()
    finally:
        os.chdir(here)


def odd_names(work):
    for name in (b"\xff\xfe", b"new\nline", b"-rf", b" ", b"\x1b[31m", "é".encode(), b"x" * 255):
        open(os.path.join(work.encode(), name), "w").close()


def links(work):
    os.mkdir(f"{work}/../../kept")
    open(f"{work}/../../kept/file", "w").close()
    os.symlink("../../kept", f"{work}/to-a-folder")
    os.symlink("../../kept/file", f"{work}/to-a-file")
    os.symlink("loop", f"{work}/loop")
    os.link(f"{work}/../../kept/file", f"{work}/hard")


def special_files(work):
    os.mkfifo(f"{work}/pipe")
    os.mkdir(f"{work}/tree")
    os.mkfifo(f"{work}/tree/pipe")


@pytest.mark.parametrize("leave", [closed_folder, deep_folders, odd_names, links, special_files])
def test_whatever_was_left_is_removed(box, tmp_path, leave):
    leave(os.path.join(box, "work"))
    boxes.remove_box(box)
    assert not os.path.lexists(box)
    if leave is links:
        assert (tmp_path / "kept" / "file").exists()


def test_removing_what_is_not_there_is_no_matter(tmp_path):
    boxes.remove_box(str(tmp_path / "never"))


def test_a_box_that_became_a_link_is_not_followed(tmp_path):
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "file").touch()
    os.symlink("kept", tmp_path / "box")
    with pytest.raises(OSError):
        boxes.remove_box(str(tmp_path / "box"))
    assert (tmp_path / "kept" / "file").exists()


def test_contents_are_measured(box):
    empty = boxes.measure(box, 100)
    with open(f"{box}/work/f", "wb") as file:
        file.write(os.urandom(1 << 20))
    found = boxes.measure(box, 100)
    assert (empty.entries, found.entries) == (3, 4)
    assert found.taken - empty.taken >= 1 << 20


def test_measuring_ends_early(box):
    for number in range(50):
        os.mkdir(f"{box}/work/{number}")
        open(f"{box}/work/{number}/x", "w").close()
    assert boxes.measure(box, 10).entries <= 60


def test_a_folder_too_deep_to_look_into_is_told(box):
    deep_folders(f"{box}/work")
    assert boxes.measure(box, 10_000).closed == 1


def test_an_allow_list_leaves_out_what_is_hidden(tmp_path):
    for name in ("a", "b/x", "b/y"):
        (tmp_path / name).mkdir(parents=True)
    top = str(tmp_path)
    assert landlock.spread(top, []) == [top]
    assert landlock.spread(top, [f"{top}/b/x"]) == [f"{top}/a", f"{top}/b/y"]
    assert landlock.spread(top, [top]) == []
    assert landlock.spread(top, ["/elsewhere"]) == [top]
