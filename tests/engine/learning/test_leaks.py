"""`expect.held_back`, `expect.rows_alone`, `expect.past_only`, `expect.groups_apart` and `expect.chance`."""

import pytest

HELD_BACK = """
import numpy as np, pytest
from work import scale

@pytest.mark.parametrize("n", ROUNDS)
def test_it(expect, n):
    r = np.random.default_rng(n)
    train, held = r.normal(50, 3, (11, 3)), r.normal(50, 3, (7, 3))
    expect.held_back(lambda held: scale(train, held)[0], held)
"""
SCALE = """
import numpy as np
from sklearn.preprocessing import StandardScaler
def scale(train, held):
    scaler = StandardScaler().fit({})
    return scaler.transform(train), scaler.transform(held)
"""


def test_held_back(holds, breaks):
    holds(SCALE.format("train"), HELD_BACK)
    words = ["scale(", "before the change", "the same as before", "training rows alone"]
    breaks(SCALE.format("np.vstack([train, held])"), HELD_BACK, words)
    breaks(SCALE.format("held"), HELD_BACK, words)


def test_statistics_in_a_dictionary(holds, breaks):
    checks = HELD_BACK.replace("scale(train, held)[0]", "scale(train, held)")
    code = (
        "def scale(train, held):\n    return {{'mean': {}.mean(axis=0).tolist(), 'rows': 11, 'name': 'x'}}\n"
    )
    holds(code.format("train"), checks)
    breaks(code.format("held"), checks, ["before the change"])
    breaks("def scale(train, held):\n    return object()\n", checks, ["an object", "numbers: a float"])


FRAMES = """
import numpy as np, pandas as pd, pytest
from work import learn

@pytest.mark.parametrize("n", ROUNDS)
def test_it(expect, n):
    r = np.random.default_rng(n)
    train, held = (pd.DataFrame({"age": r.integers(1, 90, 13), "town": list("abcdefghijklm")}) for _ in range(2))
    expect.held_back(lambda held: learn(train, held), held)
"""


def test_data_frames(holds, breaks):
    code = "import pandas as pd\ndef learn(train, held):\n    return {}.groupby('town').age.mean()\n"
    holds(code.format("train"), FRAMES)
    dated = "import pandas as pd\ndef learn(train, held):\n    day = pd.Timestamp('2024-02-29') + pd.Timedelta(days=int({}.age.max()))\n    return pd.DataFrame({{'town': train.town, 'day': day}})\n"
    holds(dated.format("train"), FRAMES, rounds=3)
    breaks(dated.format("held"), FRAMES, ["something else than before the change"])
    breaks(code.format("pd.concat([train, held])"), FRAMES, ["before the change"])


ROWS = """
import numpy as np, pytest
from work import predict

@pytest.mark.parametrize("n", ROUNDS)
def test_it(expect, n):
    r = np.random.default_rng(n)
    X = r.normal(3, 2, (40, 4))
    y = X @ [1, 2, 3, 4] + r.normal(0, 0.1, 40)
    expect.rows_alone(lambda new: predict(X, y, new), r.normal(3, 2, (12, 4)))
"""
PREDICT = """
import numpy as np
from sklearn.linear_model import LinearRegression, Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
def predict(X, y, new):
    {}
"""
RIGHT_ROWS = "return make_pipeline(StandardScaler(), LinearRegression()).fit(X, y).predict(new)"
LEAKS = {
    "scaled with the new rows": """
    both = StandardScaler().fit(np.vstack([X, new]))
    return Ridge().fit(both.transform(X), y).predict(both.transform(new))""",
    "scaled by themselves": """
    model = LinearRegression().fit(StandardScaler().fit_transform(X), y)
    return model.predict(StandardScaler().fit_transform(new))""",
    "ranks": "return new[:, 0].argsort().argsort()",
    "the mean of all": "return np.full(len(new), new.mean())",
}


def test_rows_alone(holds):
    holds(PREDICT.format(RIGHT_ROWS), ROWS)


@pytest.mark.parametrize("name", LEAKS)
def test_rows_in_company(name, breaks):
    checks = ROWS.replace("r.normal(3, 2, (12, 4))", "r.normal(3, 2, (12, 4))[::-1]")
    words = ["predict(", "before the change", "The same 6 rows got other results"]
    breaks(PREDICT.format(LEAKS[name]), checks.replace("X = r.normal(3, 2", "X = r.normal(3, 2"), words)


def test_columns_alone(holds, breaks):
    checks = """
import numpy as np, pytest
from work import read

@pytest.mark.parametrize("n", ROUNDS)
def test_it(expect, n):
    photos = np.random.default_rng(n).integers(1, 255, (5, 14)).astype(np.uint8)
    expect.rows_alone(read, photos, axis=1)
"""
    holds("def read(X):\n    return (X.mean(axis=0, keepdims=True) > 100) * 1\n", checks)
    breaks("def read(X):\n    return X / X.max()\n", checks, ["The same 7 rows got other results"])


PAST = """
import numpy as np, pandas as pd, pytest
from work import features

@pytest.mark.parametrize("n", ROUNDS)
def test_it(expect, n):
    series = pd.Series(np.random.default_rng(n).normal(20, 5, 37).round(2))
    expect.past_only(features, series)
"""
FEATURES = (
    "import pandas as pd\ndef features(s):\n    return pd.DataFrame({{'lag': s.shift(1), 'other': {}}})\n"
)
FUTURE = {
    "a shift the wrong way": "s.shift(-1)",
    "a centred window": "s.rolling(3, center=True).mean()",
    "the mean of everything": "s - s.mean()",
    "filled from behind": "s.where(s > 25).bfill()",
    "ranks": "s.rank()",
}


def test_past_only(holds):
    holds(FEATURES.format("s.rolling(3).mean()"), PAST)
    holds(FEATURES.format("s.expanding().max().fillna(0)"), PAST)


@pytest.mark.parametrize("name", FUTURE)
def test_future(name, breaks):
    breaks(FEATURES.format(FUTURE[name]), PAST, ["features(", "before the change", "nobody knows the future"])


GROUPS = """
import numpy as np, pytest
from work import split

@pytest.mark.parametrize("n", ROUNDS)
def test_it(expect, n):
    r = np.random.default_rng(n)
    groups = r.integers(0, 13, 61)
    expect.groups_apart(split(r.normal(0, 1, (61, 2)), groups, n), groups)
"""
SPLIT = """
import numpy as np
from sklearn.model_selection import GroupShuffleSplit, train_test_split
def split(X, groups, seed):
    {}
"""
BY_GROUP = "train, held = next(GroupShuffleSplit(1, test_size=0.3, random_state=seed).split(X, groups=groups))\n    return {}"


def test_groups_apart(holds, breaks):
    holds(SPLIT.format(BY_GROUP.format("train, held")), GROUPS)
    rows = "return train_test_split(np.arange(len(X)), test_size=0.3, random_state=seed)"
    breaks(SPLIT.format(rows), GROUPS, ["split(", "groups on both sides", "no group on both sides", "memory"])
    lost = SPLIT.format(BY_GROUP.format("train, held[1:]"))
    breaks(lost, GROUPS, ["row numbers", "each row number from 0 to 60 once"])
    breaks(SPLIT.format(BY_GROUP.format("train, np.r_[held, train[0]]")), GROUPS, ["each row number"])


CHANCE = """
import numpy as np, pytest
from work import score

@pytest.mark.parametrize("n", ROUNDS)
def test_it(expect, n):
    r = np.random.default_rng(n)
    y = np.arange(80) % 2
    X = r.normal(0, 1, (80, 60)) + 0.5 * y[:, None]
    expect.chance(lambda shuffle: score(X, shuffle(y)), at=0.5, within=0.2)
"""
SCORE = """
import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
def score(X, y):
    {}
"""


def test_chance(holds, breaks):
    holds(
        SCORE.format(
            "return cross_val_score(make_pipeline(SelectKBest(k=5), LogisticRegression()), X, y).mean()"
        ),
        CHANCE,
    )
    before = "best = SelectKBest(k=5).fit_transform(X, y)\n    return cross_val_score(LogisticRegression(), best, y).mean()"
    words = ["with shuffled labels", "a score of", "about 0.5", "nothing can be learned"]
    breaks(SCORE.format(before), CHANCE.replace("within=0.2", "within=0.1"), words)
    breaks(SCORE.format("return LogisticRegression().fit(X, y).score(X, y)"), CHANCE, words)
    breaks(SCORE.format("return 0.97"), CHANCE, words)


def test_errors_below_chance(breaks, holds):
    checks = CHANCE.replace("at=0.5, within=0.2", "at=0.5, within=0.1, better='lower'")
    holds(SCORE.format("return 0.48"), checks)
    breaks(SCORE.format("return 0.1"), checks, ["a score of 0.1"])
