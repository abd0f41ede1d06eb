# Of the draws below, the library gives the same tree with 12 values of random_state: no equal gains in any of its nodes.
import numpy as np
import pytest
from own_tree import chances
from sklearn.tree import DecisionTreeClassifier

COLUMNS = {
    "penguins": ("species", ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]),
    "olive": ("area", ["palmitic", "stearic", "oleic", "linoleic"]),
    "breast-cancer": ("diagnosis", ["mean_texture", "mean_smoothness", "mean_symmetry", "worst_texture"]),
}


def draw(table, name, seed, own):
    """Rows to learn from, their kinds, and all others, moved a little, so that none lies exactly at a cut."""
    kind, columns = COLUMNS[name]
    rows = table.dropna()
    X, kinds = rows[columns].to_numpy(float), rows[kind].to_numpy().astype(str)
    order = np.random.default_rng([26, seed]).permutation(len(X))
    return X[order[:own]], kinds[order[:own]], X[order[own:]] + 0.0030012


def birds(seed, m=23, n=3, k=3):
    """Whole numbers, so that many gains are equal, kinds that follow them a little, and new rows."""
    r = np.random.default_rng(seed)
    X, new_X = r.integers(-4, 7, (m, n)) * 1.0, r.integers(-5, 8, (7, n)) / 2
    kinds = np.array(["gull", "tern", "auk", "skua"])[np.clip((X[:, 0] + r.normal(3, 2, m)) // 3, 0, k - 1).astype(int)]
    return X, kinds, new_X


def test_shape():
    """R1: a share for each kind, adding up to 1"""
    X, kinds, new_X = birds(1, 41)
    found = np.asarray(chances(X, kinds, 3, 2, new_X), float)
    assert found.shape == (7, len(np.unique(kinds)))
    np.testing.assert_allclose(found.sum(axis=1), 1.0)


def test_order_of_kinds():
    """R1: kinds from A to Z"""
    found = chances(np.array([[1.0], [2.0], [2.0]]), np.array(["tern", "auk", "auk"]), 0, 1, np.array([[5.0]]))
    np.testing.assert_allclose(found, [[2 / 3, 1 / 3]])


def test_gini_and_not_entropy():
    """R2: the largest gain by Gini, not by entropy"""
    kinds = np.array(["auk"] * 20 + ["tern"] * 20)
    ten_pure = np.append(np.ones(30), np.zeros(10))
    halves = np.concatenate([np.zeros(3), np.ones(17), np.zeros(15), np.ones(5)])
    found = chances(np.column_stack([ten_pure, halves]), kinds, 1, 1, np.array([[1.0, 0.0]]))
    np.testing.assert_allclose(found, [[3 / 18, 15 / 18]])


def test_first_of_equals():
    """R2: of equal gains the first column and the smallest cut"""
    X = np.array([[4.0, 1.0], [3.0, 2.0], [2.0, 3.0], [1.0, 4.0]])
    found = chances(X, np.array(["gull", "tern", "tern", "gull"]), 1, 1, np.array([[1.0, 1.0], [4.0, 4.0]]))
    np.testing.assert_allclose(found, [[1.0, 0.0], [1 / 3, 2 / 3]])


def test_rounding():
    """R2: a gain that is larger by rounding is not larger"""
    X = np.array([[4.0, 3.0], [1.0, 2.0], [0.0, 0.0], [0.0, 2.0], [4.0, 0.0], [3.0, 3.0], [2.0, 2.0]])
    kinds = np.array(["tern", "tern", "auk", "auk", "auk", "tern", "gull"])
    np.testing.assert_allclose(chances(X, kinds, 1, 1, np.array([[0.0, 9.0]])), [[1.0, 0.0, 0.0]])


def test_halfway():
    """R3: halfway, and a row at the cut is low"""
    X, kinds = np.array([[1.0], [4.0]]), np.array(["gull", "tern"])
    found = chances(X, kinds, 1, 1, np.array([[2.4], [2.5], [2.6]]))
    np.testing.assert_allclose(found, [[1.0, 0.0], [1.0, 0.0], [0.0, 1.0]])


def test_depth():
    """R4: no deeper than allowed"""
    X, kinds = np.array([[1.0], [2.0], [3.0], [4.0]]), np.array(["auk", "gull", "skua", "tern"])
    assert len(np.unique(np.round(chances(X, kinds, 1, 1, X), 6), axis=0)) == 2
    np.testing.assert_allclose(chances(X, kinds, 3, 1, X), np.eye(4))


def test_least():
    """R4: enough rows on both sides"""
    X = np.array([[1.0], [2.0], [3.0], [4.0], [5.0], [6.0]])
    kinds = np.array(["auk", "tern", "tern", "tern", "tern", "tern"])
    np.testing.assert_allclose(chances(X, kinds, 4, 2, X), [[0.5, 0.5]] * 2 + [[0.0, 1.0]] * 4)
    np.testing.assert_allclose(chances(-X, kinds, 4, 2, -X), [[0.5, 0.5]] * 2 + [[0.0, 1.0]] * 4)
    np.testing.assert_allclose(chances(X, kinds, 4, 4, X), [[1 / 6, 5 / 6]] * 6)


def test_two_keys():
    """R4: two questions that work only together"""
    X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    found = chances(X, np.array(["shut", "open", "open", "shut"]), 2, 1, X)
    np.testing.assert_allclose(found, [[0.0, 1.0], [1.0, 0.0], [1.0, 0.0], [0.0, 1.0]])


def test_nothing_to_ask():
    """R4: equal rows cannot be parted"""
    X = np.array([[2.0, 7.0]] * 4)
    np.testing.assert_allclose(chances(X, np.array(["auk", "tern", "tern", "tern"]), 5, 1, X[:2]), [[0.25, 0.75]] * 2)


@pytest.mark.parametrize(
    "name, seed, own, depth, least",
    [("penguins", 1, 180, 4, 2), ("penguins", 8, 200, 6, 5), ("olive", 12, 200, 5, 8), ("breast-cancer", 1, 200, 4, 5)],
)
def test_library(data, name, seed, own, depth, least):
    """R5: the shares of the library"""
    X, kinds, new_X = draw(data(name), name, seed, own)
    model = DecisionTreeClassifier(max_depth=depth, min_samples_leaf=least, random_state=0).fit(X, kinds)
    np.testing.assert_allclose(chances(X, kinds, depth, least, new_X), model.predict_proba(new_X), atol=1e-9)


def test_other_units():
    """R6: other units, the same answers"""
    X, kinds, new_X = birds(5, 37)
    units = np.array([1024.0, 0.125, 2.0])
    np.testing.assert_allclose(chances(X * units, kinds, 4, 2, new_X * units), chances(X, kinds, 4, 2, new_X), atol=1e-9)


def test_many(reference, agree, rng):
    """R1, R2, R3, R4: a hundred other tables"""
    cases = []
    for _ in range(110):
        X, kinds, new_X = birds(rng.randrange(10**6), rng.choice([1, 2, 3, 7, 13]), rng.choice([1, 2, 3]), rng.choice([2, 3, 4]))
        cases.append((X, kinds, rng.choice([0, 1, 2, 3, 4]), rng.choice([1, 1, 2, 3]), new_X))
    agree(chances, reference.chances, cases, tolerance=1e-9, size=lambda case: case[0].size + case[2])


def test_nothing_changed():
    """R7: what comes in stays as it was"""
    X, kinds, new_X = birds(6)
    before = X.copy(), kinds.copy(), new_X.copy()
    chances(X, kinds, 3, 2, new_X)
    assert all(np.array_equal(now, then) for now, then in zip((X, kinds, new_X), before, strict=True))
