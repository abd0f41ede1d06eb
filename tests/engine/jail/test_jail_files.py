"""What a submission can read and change: its box, private scratch folders, its libraries; nothing else."""

import os
from pathlib import Path

import pytest

CLOSED = ("FileNotFoundError", "PermissionError")
UNCHANGEABLE = ("FileNotFoundError", "PermissionError", "OSError")


@pytest.mark.parametrize(
    "code",
    [
        "open(outside).read()",
        "__import__('os').listdir(__import__('os').path.dirname(outside))",
        "__import__('os').open(outside, __import__('os').O_PATH | __import__('os').O_RDWR) and open(outside)",
        "__import__('os').symlink(outside, box + '/work/link'); open(box + '/work/link').read()",
        "open(box + '/work' + '/..' * 20 + outside).read()",
        "open('/proc/self/root' + outside).read()",
        "open('/proc/1/root' + outside).read()",
        "open('/proc/self/cwd/../../../../../../..' + outside).read()",
        "open('/etc/shadow').read()",
        "__import__('os').listdir('/home')[0]; raise PermissionError('an empty home')",
        "__import__('sqlite3').connect(f'file:{outside}?mode=ro', uri=True).execute('select 1 from x')",
        "__import__('subprocess').run(['cat', outside], check=True)",
    ],
)
def test_files_outside_cannot_be_read(held, outside, code):
    outcome = held.run(code, outside=outside)
    assert outcome.error in (*CLOSED, "CalledProcessError", "OperationalError", "IndexError")


@pytest.mark.parametrize(
    "code",
    [
        "open(outside, 'a')",
        "__import__('os').truncate(outside, 0)",
        "__import__('os').unlink(outside)",
        "__import__('os').rename(outside, outside + '2')",
        "__import__('os').link(outside, box + '/work/mine')",
        "open('/usr/marathon-was-here', 'w')",
        "open('/marathon-was-here', 'w')",
        "__import__('os').mkdir('/dev/x')",
        "open(__import__('os').__file__, 'a')",
        "open(__import__('marathon').__file__, 'a')",
        "open('/proc/sys/kernel/core_pattern', 'w')",
        "open('/proc/sysrq-trigger', 'w')",
    ],
)
def test_files_outside_cannot_be_changed(held, outside, code):
    assert held.run(code, outside=outside).error in UNCHANGEABLE
    assert Path(outside).read_text("utf-8") == "a secret"


def test_times_of_files_outside_stay_in_the_full_jail(zygote, outside):
    """Landlock knows no right for times and modes: only an own root keeps them."""
    zygote.needs("mount")
    assert zygote.run("import os; os.utime(outside, (0, 0))", outside=outside).error == "FileNotFoundError"
    assert zygote.run("import os; os.chmod(outside, 0)", outside=outside).error == "FileNotFoundError"


def test_the_box_is_shared_with_the_judge_at_the_same_path(held):
    box = held.new_box()
    Path(box, "work", "given.txt").write_text("from the judge", "utf-8")
    code = """
        import os
        open('made.txt', 'w').write(open('given.txt').read().upper())
        tell(os.getcwd())
    """
    assert held.run(code, box=box).answer == os.path.join(box, "work")
    assert Path(box, "work", "made.txt").read_text("utf-8") == "FROM THE JUDGE"


def test_boxes_of_others_are_out_of_reach(held):
    other = held.new_box()
    Path(other, "work", "answer.txt").write_text("42", "utf-8")
    Path(other, "work", "answer.txt").chmod(0o666)
    assert held.run("open(other + '/work/answer.txt')", other=other).error in CLOSED
    assert held.run("open(other + '/work/new', 'w')", other=other).error in CLOSED
    assert held.run("import os; os.listdir('/tmp/.zygote/boxes')[0]").error in (*CLOSED, "IndexError")


def test_other_boxes_are_not_even_listed_in_the_full_jail(zygote):
    zygote.needs("mount")
    box = zygote.new_box()
    seen = zygote.run("import os; tell(os.listdir(os.path.dirname(box)))", box=box).answer
    assert seen == [os.path.basename(box)]


def test_scratch_is_private_and_ends_with_the_child(zygote):
    zygote.needs("mount")
    code = "import os; open('/tmp/note', 'w').write('x'); open('/dev/shm/note', 'w').write('x'); tell(1)"
    assert zygote.run(code).answer == 1
    assert zygote.run("import os; tell(sorted(os.listdir('/dev/shm')))").answer == []
    assert "note" not in zygote.run("import os; tell(os.listdir('/tmp'))").answer
    assert not os.path.exists("/tmp/note")


def test_scratch_is_bounded(zygote):
    zygote.needs("mount")
    code = """
        import os
        for number in range(200):
            with open(f'/tmp/{number}', 'wb') as file:
                file.write(bytes(4 << 20))
    """
    outcome = zygote.run(code)
    assert outcome.error == "OSError"
    assert "No space left" in outcome.raised[1]


def test_everything_that_wants_a_folder_finds_one_in_the_box(held):
    code = """
        import os, tempfile, pathlib
        with tempfile.NamedTemporaryFile() as file:
            places = [file.name, tempfile.gettempdir(), os.path.expanduser('~'), str(pathlib.Path.home()),
                      os.environ['TMPDIR'], os.environ['MPLCONFIGDIR'], os.getcwd()]
        tell([place.startswith(box + '/') for place in places])
    """
    assert all(held.run(code).answer)


def test_hidden_places_are_not_there(make_zygote, outside):
    folder = str(Path(outside).parent)
    (Path(folder) / "open.txt").write_text("open", "utf-8")
    for without in ((), ("user", "mount", "proc", "pid", "net", "ipc")):
        zygote = make_zygote(readable=[folder], hidden=[outside], without=without)
        assert zygote.run("tell(open(folder + '/open.txt').read())", folder=folder).answer == "open"
        assert zygote.run("tell(open(outside).read())", outside=outside).error in ("PermissionError", None)
        assert "secret" not in str(zygote.run("tell(open(outside).read())", outside=outside).told)


def test_readable_folders_can_be_read_and_not_changed(make_zygote, outside):
    folder = str(Path(outside).parent)
    zygote = make_zygote(readable=[folder])
    assert zygote.run("tell(open(outside).read())", outside=outside).answer == "a secret"
    assert zygote.run("open(outside, 'a')", outside=outside).error in UNCHANGEABLE
    assert zygote.run("open(outside + '2', 'a')", outside=outside).error in UNCHANGEABLE
