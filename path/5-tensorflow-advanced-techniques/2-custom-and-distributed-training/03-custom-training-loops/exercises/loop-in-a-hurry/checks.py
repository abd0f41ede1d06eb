import numpy as np
import pytest
from hurried_loop import train_and_report


def table(seed, m=37, n=5):
    """Rows with a mean far from zero, sorted by nothing, fewer ill than healthy."""
    r = np.random.default_rng(seed)
    y = (r.random(m) < 0.35).astype(float)
    return r.normal(2, 1, (m, n)) + y[:, None] * r.normal(0.8, 0.4, n), y


def expected(X, y, valid_X, valid_y, rate, batch, epochs):
    """The same report, without a neuron: all in one place."""
    w, b, centre, report = np.zeros(X.shape[1]), 0.0, np.zeros(X.shape[1]), []
    for _ in range(epochs):
        losses = []
        for first in range(0, len(X), batch):
            x, t = X[first : first + batch], y[first : first + batch]
            mean = x.mean(axis=0)
            centre = 0.5 * centre + 0.5 * mean
            z = (x - mean) @ w + b
            losses += (np.logaddexp(0, z) - t * z).tolist()
            error = 1 / (1 + np.exp(-z)) - t
            w, b = w - rate * (x - mean).T @ error / len(x), b - rate * error.mean()
        called, ill = (valid_X - centre) @ w + b > 0, valid_y == 1
        marks = int(called.sum() + ill.sum())
        f1 = 2 * int((called & ill).sum()) / marks if marks else 0.0
        report.append({"loss": sum(losses) / len(losses), "f1": f1})
    return report


def numbers(report, key):
    return pytest.approx([epoch[key] for epoch in report], rel=1e-9)


def both(case, key):
    """What the loop reports under this key, and what it should."""
    return [epoch[key] for epoch in train_and_report(*case)], numbers(expected(*case), key)


@pytest.mark.parametrize("batch", [1, 4, 7, 37, 100])
def test_first_epochs(batch):
    """R1: three epochs follow the slopes of their batches"""
    case = (*table(1), *table(2, m=23), 0.3, batch, 3)
    got, right = both(case, "loss")
    assert got == right


def test_equal_batches():
    """R1: batches of one length, two epochs"""
    got, right = both((*table(3, m=36), *table(4, m=23), 0.2, 6, 2), "loss")
    assert got == right


@pytest.mark.parametrize("batch", [2, 5, 36])
def test_loss_over_rows(batch):
    """R2: the loss is a mean over rows"""
    X, y = table(5)
    got, right = both((X, y, X, y, 0.5, batch, 2), "loss")
    assert got == right


def test_first_loss():
    """R2: at a rate of 0 the loss is log 2 in every epoch"""
    report = train_and_report(*table(6), *table(7), 0.0, 8, 3)
    assert [epoch["loss"] for epoch in report] == pytest.approx([np.log(2)] * 3)


@pytest.mark.parametrize("batch", [1, 3, 8, 23, 50])
def test_f1_over_rows(batch):
    """R3: one F1 over all validation rows"""
    got, right = both((*table(8), *table(9, m=23), 0.4, batch, 2), "f1")
    assert got == right


def test_nobody_ill():
    """R3: nobody ill and nobody called gives 0.0"""
    X, _ = table(10, m=11)
    report = train_and_report(X, np.zeros(11), X, np.zeros(11), 0.5, 4, 2)
    assert [epoch["f1"] for epoch in report] == [0.0, 0.0]


def test_score_of_zero():
    """R3: a score of exactly 0 is not above it"""
    X, y = table(11)
    assert train_and_report(X, y, X, y, 0.0, 9, 1)[0]["f1"] == 0.0


def test_company():
    """R4: sorted validation rows get the same F1"""
    (X, y), (valid_X, valid_y) = table(12), table(13, m=31)
    order = np.argsort(valid_y, kind="stable")
    mixed = train_and_report(X, y, valid_X, valid_y, 0.4, 6, 3)
    ordered = train_and_report(X, y, valid_X[order], valid_y[order], 0.4, 6, 3)
    assert [epoch["f1"] for epoch in ordered] == pytest.approx([epoch["f1"] for epoch in mixed])


def test_validation_teaches_nothing():
    """R4: other validation rows, the same losses and calls"""
    (X, y), (valid_X, valid_y) = table(14), table(15, m=19)
    strange = np.vstack([valid_X, valid_X[:7] + 1000])
    one = train_and_report(X, y, valid_X, valid_y, 0.3, 8, 3)
    two = train_and_report(X, y, strange, np.r_[valid_y, np.zeros(7)], 0.3, 8, 3)
    assert [epoch["loss"] for epoch in two] == numbers(one, "loss")
    case = (X, y, strange, np.r_[valid_y, np.zeros(7)], 0.3, 8, 3)
    assert [epoch["f1"] for epoch in two] == numbers(expected(*case), "f1")


@pytest.mark.parametrize("epochs", [2, 5])
def test_later_epochs(epochs):
    """R5: later epochs learn in training mode, too"""
    case = (*table(16), *table(17, m=29), 0.5, 37, epochs)
    got, right = both(case, "loss")
    assert got == right


def test_twice():
    """R6: a second run gives the same, and nothing has changed"""
    arrays = (*table(18), *table(19))
    before = [a.copy() for a in arrays]
    first, second = (train_and_report(*arrays, 0.3, 5, 2) for _ in range(2))
    assert first == second
    assert all(np.array_equal(a, b) for a, b in zip(arrays, before, strict=True))


def test_no_epoch():
    """R1: no epochs, an empty report"""
    assert train_and_report(*table(20), *table(21), 0.3, 5, 0) == []


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred other trainings"""
    cases = []
    for _ in range(110):
        sizes = rng.choice([1, 5, 13]), rng.choice([1, 7])
        parts = [table(rng.randrange(10**6), m=m, n=3) for m in sizes]
        cases.append((*parts[0], *parts[1], rng.choice([0.1, 0.7]), rng.choice([2, 3, 8]), rng.choice([1, 2])))
    agree(train_and_report, reference.train_and_report, cases, size=lambda case: len(case[0]) * case[-1])
