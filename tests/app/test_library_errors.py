"""What libraries say is put in plain words; the examples are raised with the libraries of the path."""

from __future__ import annotations

import json
import os
import subprocess

import pytest

from marathon.app.folders import find_folders
from marathon.app.python_words import entries, explain_error
from marathon.curriculum import read_path, where_is_path
from marathon.engine.environments import Environments, specs_of

EXAMPLES = {entry.id: entry.example for entry in entries("library")}
ASK = """
import json, sys, traceback
found = {}
for name, code in json.load(sys.stdin).items():
    try:
        exec(compile(code, "example.py", "exec"), {"__name__": "__main__"})
    except Exception as error:
        found[name] = traceback.format_exception_only(error)[-1].strip()
json.dump(found, sys.stdout)
"""


@pytest.fixture(scope="module")
def said() -> dict[str, str]:
    root = where_is_path()
    environments = Environments(
        find_folders().environments, specs_of(root, read_path(root).path.specializations)
    )
    pythons = environments.pythons(having="scikit-learn")
    if not pythons:
        # They take some 600 MB, so who works on other things need not have them; where everything is
        # checked they are made first, and there nothing may be left out.
        assert not os.environ.get("CI"), "the libraries are not here: marathon env add machine-learning"
        pytest.skip("the libraries are not here: marathon env add machine-learning")
    done = subprocess.run(
        [pythons[0], "-c", ASK], input=json.dumps(EXAMPLES), capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_is_met_and_understood(said, name):
    first = next(entry.id for entry in entries("library") if entry.says.search(said[name]))
    assert first == name
    words = explain_error(said[name])
    assert "{" not in f"{words.what}{words.look}"


@pytest.mark.parametrize("entry", entries("library"), ids=list(EXAMPLES))
def test_words_are_few_and_kind(entry):
    assert len(entry.what.split()) <= 22
    assert 1 <= len(entry.look.split()) <= 32
    for word in ("wrong", "failed", "invalid", "illegal", "!"):
        assert word not in f"{entry.what} {entry.look}".lower()
    assert entry.what.count("`") % 2 == entry.look.count("`") % 2 == 0


def test_sizes_stand_on_their_sides():
    said = (
        "ValueError: matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature "
        "(n?,k),(k,m?)->(n?,m?) (size 4 is different from 3)"
    )
    assert (
        explain_error(said).what
        == "In `A @ B`, the rows of `A` are 3 long, and the columns of `B` are 4 long."
    )


def test_a_short_name_tells_its_import():
    words = explain_error("NameError: name 'np' is not defined")
    assert "`import numpy as np`" in words.look
