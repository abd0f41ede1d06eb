"""Systems that are not Linux: the jail is process limits where there are any, and says so."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from marathon.engine.jail import box as boxes

SOURCE = str(Path(boxes.__file__).parents[3])
# The standard library is loaded as it is; what those systems lack is taken away before ours is read.
PROGRAM = """
import sys, os, json, tempfile, pathlib, shutil, platform, subprocess, socket, ctypes, signal
import zoneinfo, queue, msgpack, uuid, decimal, fractions, select, threading, array, weakref
system, lacking, folder = sys.argv[1], sys.argv[2].split(","), sys.argv[3]
for name in lacking:
    sys.modules[name] = None
sys.platform = system
platform.system = lambda: {"win32": "Windows", "darwin": "Darwin"}[system]
if system == "win32":
    for name in ("fork", "memfd_create", "setsid", "geteuid", "getuid", "chown"):
        delattr(os, name)
    os.supports_dir_fd = set()
from marathon.engine import jail
spec = jail.JailSpec(boxes=folder)
held = jail.prepare_zygote(spec)
box = os.path.join(folder, "1")
jail.make_box(box, held.box_owner)
watch = jail.Watch(os.getpid(), box, memory_mb=1000)
held.enter_child(box=box)
held.limit_child(memory_mb=200, cpu_seconds=10)
jail.confine_judge([folder])
isolation = held.describe()
try:
    x = bytearray(600 << 20)
    memory = "there"
except MemoryError:
    memory = "bounded"
with open(os.path.join(box, "work", "x"), "w") as file:
    file.write("x")
looked = watch.look()
jail.remove_box(box)
print(json.dumps([isolation.tier, isolation.layers, isolation.missing, memory, looked, os.path.exists(box),
                  os.environ["HOME"].startswith(box), tempfile.gettempdir().startswith(box)]))
"""


@pytest.mark.parametrize(
    ("system", "lacking", "memory"), [("win32", "resource,fcntl", "there"), ("darwin", "nothing", "bounded")]
)
def test_a_plain_process_with_limits(tmp_path, system, lacking, memory):
    if sys.platform == "win32":
        pytest.skip("here it is tried for real, by every test of the judge")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, system, lacking, str(tmp_path)],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": SOURCE},
    )
    assert done.returncode == 0, done.stderr
    tier, layers, missing, found, looked, left, home, scratch = json.loads(done.stdout)
    assert tier == "E"
    assert len(layers) == 1
    assert all("has nothing of the kind" in reason for reason in missing)
    assert len(missing) == 9
    assert (found, looked, left, home, scratch) == (memory, None, False, True, True)
