"""The fence around the judge's own process, tried in a process that is given up to it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from marathon.engine.jail import box as boxes
from marathon.engine.jail import landlock

SOURCE = str(Path(boxes.__file__).parents[3])
PRELUDE = """
import json, os, sys
from marathon.engine.jail import confine_judge
mine, outside = sys.argv[1:]
confine_judge([mine])
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has Landlock")


@pytest.fixture(autouse=True)
def has_landlock():
    try:
        landlock.version()
    except OSError as error:
        pytest.skip(f"this kernel has no Landlock: {error}")


@pytest.fixture
def confined(tmp_path):
    mine, outside = tmp_path / "mine", tmp_path / "outside"
    for folder in (mine, outside):
        folder.mkdir()
    (outside / "file").write_text("untouched", "utf-8")
    (mine / "link").symlink_to(outside / "file")

    def run(code):
        command = [sys.executable, "-c", PRELUDE + code, str(mine), str(outside)]
        done = subprocess.run(
            command, check=False, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": SOURCE}
        )
        assert (outside / "file").read_text("utf-8") == "untouched"
        return json.loads(done.stdout) if done.returncode == 0 else done.stderr.splitlines()[-1]

    return run


@pytest.mark.parametrize(
    "code",
    [
        "open(outside + '/file', 'w')",
        "open(mine + '/link', 'a')",
        "open(outside + '/new', 'w')",
        "os.unlink(outside + '/file')",
        "os.truncate(mine + '/link', 0)",
        "os.rename(outside + '/file', mine + '/file')",
        "os.mkdir(outside + '/folder')",
        "os.symlink('x', outside + '/x')",
    ],
)
def test_nothing_outside_can_be_changed(confined, code):
    assert confined(code).startswith(("PermissionError", "OSError"))


def test_its_own_folders_can_be_changed_and_everything_can_be_read(confined):
    code = """
os.mkdir(mine + '/a')
open(mine + '/a/b', 'w').write('x')
os.rename(mine + '/a/b', mine + '/c')
os.remove(mine + '/c')
open(os.devnull, 'w').write('x')
print(json.dumps(open(outside + '/file').read()))
"""
    assert confined(code) == "untouched"


def test_memory_is_bounded(confined):
    assert confined("bytearray(8 << 30)").startswith("MemoryError")
    assert confined("open('/dev/zero', 'rb').read()").startswith("MemoryError")
