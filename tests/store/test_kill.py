"""What was acknowledged survives kill -9; `python tests/store/killing.py 1000` makes a thousand kills."""

from __future__ import annotations

import random
import subprocess
import sys

from killing import kill_writers

from marathon.store import open_store

KILLS = 30


def test_every_acknowledged_event_attempt_and_save_survives_being_killed(tmp_path):
    found = kill_writers(tmp_path, KILLS)
    assert found.lost == []
    assert found.told >= found.kills >= KILLS
    assert found.integrity == "ok"


def test_a_first_start_that_is_killed_leaves_nothing_half_made(folder, event):
    program = "import pathlib, sys; from marathon.store import open_store; print('go', flush=True); open_store(pathlib.Path(sys.argv[1]))"
    chance = random.Random(7)
    for round_ in range(6):
        home = folder / str(round_)
        process = subprocess.Popen([sys.executable, "-c", program, str(home)], stdout=subprocess.PIPE)
        process.stdout.readline()
        try:
            process.wait(chance.uniform(0.02, 0.3))
        except subprocess.TimeoutExpired:
            process.kill()
        process.wait()
        process.stdout.close()
        with open_store(home) as store:
            assert store.record(event()) == 1
