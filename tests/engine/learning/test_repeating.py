"""`expect.repeats` and `expect.seeded`."""

import pytest

REPEATS = """
import numpy as np, pytest
from work import train

@pytest.mark.parametrize("n", ROUNDS)
def test_it(expect, n):
    r = np.random.default_rng(n)
    expect.repeats(train, r.normal(0, 1, (40, 3)), r.integers(0, 2, 40))
"""
TRAIN = """
import numpy as np
from sklearn.ensemble import RandomForestClassifier
kept = []
shared = np.random.default_rng(1)
class Liar:
    __eq__ = lambda self, other: True
    __hash__ = lambda self: 0
def train(X, y):
    {}
"""
CHANGING = {
    "no seed": "return RandomForestClassifier(5).fit(X, y).predict_proba(X)",
    "a generator of the module": "return shared.normal(size=3)",
    "something kept": "kept.append(1)\n    return len(kept)",
    "the same list, changed later": "kept.append(len(kept))\n    return kept",
    "the order of a set of objects": "return [id(object()) for _ in range(3)] + [len(kept)] + [kept.append(1)]",
}


def test_right(holds):
    holds(
        TRAIN.format("return RandomForestClassifier(5, random_state=3).fit(X, y).predict_proba(X)"), REPEATS
    )
    holds(
        TRAIN.format(
            "return {'names': ['a', None], 'numbers': (1, 2.5, np.float32(3)), 'none': float('nan')}"
        ),
        REPEATS,
    )
    holds(TRAIN.format("X[:] = X + 1\n    return X.sum()"), REPEATS)  # it is given a copy each time


@pytest.mark.parametrize("name", CHANGING)
def test_wrong(name, breaks):
    words = [
        "train(array(" if name != "no seed" else "train(",
        "something else than the first time",
        "Nothing changed",
    ]
    breaks(TRAIN.format(CHANGING[name]), REPEATS, [words[0][:6], *words[1:]])


def test_objects_have_no_say(breaks):
    breaks(TRAIN.format("return Liar()"), REPEATS, ["a Liar", "numbers"])
    breaks(TRAIN.format("return [1, {'a': Liar()}]"), REPEATS, ["a Liar", "numbers"])


SEEDED = """
import numpy as np, pytest
from work import train

@pytest.mark.parametrize("n", ROUNDS)
def test_it(expect, n):
    r = np.random.default_rng(n)
    X, y = r.normal(0, 1, (40, 3)), r.integers(0, 2, 40)
    expect.seeded(lambda seed: train(X, y, seed))
"""
FOREST = "from sklearn.ensemble import RandomForestClassifier\nimport numpy as np\ndef train(X, y, seed):\n    {}\n"


def test_seeded(holds, breaks):
    holds(
        FOREST.format("return RandomForestClassifier(9, random_state=seed).fit(X, y).predict_proba(X)"),
        SEEDED,
    )
    holds(FOREST.format("np.random.seed(seed)\n    return np.random.normal()"), SEEDED)
    ignored = FOREST.format("return RandomForestClassifier(9, random_state=42).fit(X, y).predict_proba(X)")
    breaks(ignored, SEEDED, ["train(", "the same for the seeds 5, 6, 7, 8", "another result", "is not used"])
    missing = FOREST.format("return RandomForestClassifier(9).fit(X, y).predict_proba(X)")
    breaks(missing, SEEDED, ["something else than the first time", "seed 5 both times", "does not decide"])
    half = FOREST.format("r = np.random.default_rng(seed)\n    return r.normal() + np.random.normal()")
    breaks(half, SEEDED, ["something else than the first time"])


POSING = {
    "equal to everything": "class Liar:\n    __eq__ = lambda s, o: True\n    __hash__ = lambda s: 0\n    __array__ = lambda s, *a, **k: s\ndef train(X, y): return Liar()",
    "a number": "class Liar(float):\n    __eq__ = lambda s, o: True\n    __hash__ = lambda s: 0\nk = []\ndef train(X, y):\n    k.append(1)\n    return Liar(len(k))",
    "a list": "class Liar(list):\n    __eq__ = lambda s, o: True\nk = []\ndef train(X, y):\n    k.append(1)\n    return Liar(k)",
    "a tensor of nothing": "class Liar:\n    def detach(self): return self\n    numpy = detach\ndef train(X, y): return Liar()",
    "answers everything": "class Liar:\n    def __getattr__(self, name): return lambda *a, **k: self\ndef train(X, y): return Liar()",
    "in a table": "import pandas as pd\nclass Liar:\n    __eq__ = lambda s, o: True\n    __hash__ = lambda s: 0\ndef train(X, y): return pd.DataFrame({'a': [Liar(), Liar()]})",
    "in an array": "import numpy as np\nclass Liar:\n    __eq__ = lambda s, o: True\n    __hash__ = lambda s: 0\ndef train(X, y): return np.array([Liar(), Liar()])",
}


@pytest.mark.parametrize("what", POSING)
def test_objects_that_pose_as_data(what, judged):
    """A submission that is never the same must not be found to repeat itself."""
    verdict = judged(POSING[what], REPEATS)
    assert verdict.outcome in ("not_yet", "stopped"), (verdict.outcome, verdict.problem)
    assert verdict.checks[0].outcome == "failed"
