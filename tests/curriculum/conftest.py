"""A toy path that a test may break."""

import shutil
from pathlib import Path

import pytest
from toy_copy import TOY, Toy


@pytest.fixture
def toy(tmp_path: Path) -> Toy:
    root = tmp_path / "path"
    shutil.copytree(TOY, root)
    return Toy(root)
