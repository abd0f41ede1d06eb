import sys

import pytest

from marathon.core.errors import EnvironmentTrouble
from marathon.engine.pip_progress import PipError, Reading, explain, pip_environment, run_pip


def told_by(lines, packages=None):
    told = []
    reading = Reading(lambda done, sentence: told.append((done, sentence)), packages)
    for line in lines:
        reading.take(line)
    return told


def test_tells_packages_and_bytes():
    told = told_by(
        [
            "Collecting numpy==2.4.6 (from -r x)",
            "  Downloading numpy-2.4.6-cp311.whl (16.0 MB)",
            "Progress 4 of 16",
            "Progress 16 of 16",
            "Collecting cycler==0.12.1",
        ]
    )
    assert told[0] == (0.0, "Looking for numpy.")
    assert told[1] == (0.0, "Fetching numpy (16.0 MB).")
    assert told[2] == (0.125, "Fetching numpy (16.0 MB).")
    assert told[3][0] == 0.5
    assert told[4] == (0.5, "Looking for cycler.")


def test_watches_the_folder_while_pip_unpacks_in_silence(tmp_path):
    told = []
    (tmp_path / "pip-23.dist-info").mkdir()
    reading = Reading(lambda done, sentence: told.append((done, sentence)), tmp_path)
    for line in ("Collecting a==1", "Collecting b==1", "Installing collected packages: a, b"):
        reading.take(line)
    (tmp_path / "a-1.dist-info").mkdir()
    reading.take(None)
    (tmp_path / "b-1.dist-info").mkdir()
    reading.take(None)
    assert [done for done, _ in told[-3:]] == [1.0, 1.5, 2.0]
    assert told[-1][1] == "Unpacking the packages."


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("OSError: [Errno 28] No space left on device", "no room left"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "not the one that was pinned"),
        (
            "WARNING: Retrying after NewConnectionError\nERROR: No matching distribution found",
            "cannot be reached",
        ),
        ("ERROR: No matching distribution found for a==9", "not to be had"),
        ("ERROR: Could not find a version (from versions: none)", "cannot be reached, or does not have"),
        ("ERROR: ResolutionImpossible: see", "do not fit together"),
        ("ERROR: Permission denied", "may not be written"),
        ("ERROR: something else", "pip could not do it"),
    ],
)
def test_says_in_plain_words_what_went_wrong(tmp_path, monkeypatch, said, what):
    (tmp_path / "pip.py").write_text(f"print({said!r}); raise SystemExit(1)")
    with pytest.raises(PipError) as failed:
        run_pip(stand_in(tmp_path), ["install"], tell=lambda *_: None)
    trouble = explain(failed.value, EnvironmentTrouble, doing="Installing a", where="there")
    assert what in trouble.what
    assert trouble.what.startswith("Installing a did not work.")
    assert trouble.mend
    assert trouble.where == "there"


def test_addresses_are_not_repeated_since_they_may_hold_a_password(tmp_path):
    (tmp_path / "pip.py").write_text(
        "print('ERROR: cannot get https://me:secret@example.org/simple'); exit(1)"
    )
    with pytest.raises(PipError) as failed:
        run_pip(stand_in(tmp_path), [], tell=lambda *_: None)
    assert "secret" not in str(failed.value)
    assert "(address)" in str(failed.value)


def test_an_exception_of_who_is_told_ends_pip(tmp_path):
    (tmp_path / "pip.py").write_text(
        "import pathlib, time\nprint('Collecting a==1', flush=True)\ntime.sleep(60)\npathlib.Path('late').touch()"
    )

    def stop(_done, _sentence):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_pip(stand_in(tmp_path), [], tell=stop)
    assert not (tmp_path / "late").exists()


def test_settings_that_lead_elsewhere_are_left_out(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    monkeypatch.setenv("PIP_CERT", "/my/certificate")
    environment = pip_environment()
    assert "PYTHONPATH" not in environment
    assert "PIP_TARGET" not in environment
    assert environment["PIP_CERT"] == "/my/certificate"


def stand_in(folder):
    """An interpreter whose `-m pip` runs the pip.py of the folder."""
    script = folder / "python"
    script.write_text(f'#!/bin/sh\nshift 2\nexec "{sys.executable}" "{folder}/pip.py" "$@"\n')
    script.chmod(0o755)
    return str(script)
