"""Begins a git repository, where git is there; whoever has none loses nothing."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

SECONDS = 15
# For the first commit alone, where nobody has told git who they are.
NOBODY = ("-c", "user.name=Marathon", "-c", "user.email=marathon@localhost", "-c", "commit.gpgsign=false")


def begin_repository(folder: Path, message: str) -> bool:
    """Make `folder` a repository whose first commit is what lies in it; whether that worked."""
    program = shutil.which("git")
    if program is None or (folder / ".git").exists():
        return False
    steps = (["init", "--quiet"], ["add", "."], [*NOBODY, "commit", "--quiet", "--message", message])
    return all(_run([program, "-C", str(folder), *step]) for step in steps)


def has_repository(folder: Path) -> bool:
    return (folder / ".git").is_dir()


def _run(command: list[str]) -> bool:
    try:
        # The program is git itself, and nothing in the command was typed by anybody.
        done = subprocess.run(command, capture_output=True, timeout=SECONDS, check=False)
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0
