import numpy as np
import pytest
from remembering_f1 import RememberingF1


def day(seed, n=53, share=0.3):
    """Labels and probabilities that lean the right way, with unequal classes."""
    r = np.random.default_rng(seed)
    labels = (r.random(n) < share).astype(float)
    return labels, np.clip(r.normal(0.3 + 0.35 * labels, 0.2), 0, 1)


def by_hand(labels, probabilities, threshold=0.5):
    """F1 by counting one sample after the other."""
    hits = alarms = misses = 0
    for label, probability in zip(np.ravel(labels).tolist(), np.ravel(probabilities).tolist(), strict=True):
        called = probability > threshold
        hits += called and label == 1
        alarms += called and label == 0
        misses += not called and label == 1
    return 2 * hits / (2 * hits + alarms + misses) if hits + alarms + misses else 0.0


def score(batches, **settings):
    """The result of a new object after these batches."""
    metric = RememberingF1(**settings)
    for labels, probabilities in batches:
        metric.update(labels, probabilities)
    return metric.result()


def test_one_batch():
    """R1: seven samples, by hand"""
    labels, chances = np.array([1, 0, 1, 1, 0, 0, 1]), np.array([0.9, 0.8, 0.3, 0.7, 0.1, 0.2, 0.6])
    assert score([(labels, chances)]) == pytest.approx(0.75)


def test_alarms_and_misses():
    """R1: more misses than false alarms, by hand"""
    labels, chances = np.array([1, 1, 1, 1, 0, 0]), np.array([0.9, 0.1, 0.2, 0.3, 0.8, 0.4])
    assert score([(labels, chances)]) == pytest.approx(1 / 3)


@pytest.mark.parametrize("size", [1, 3, 8, 17, 53])
def test_batches(size):
    """R1: cut into batches, the same F1"""
    labels, chances = day(1)
    batches = [(labels[k : k + size], chances[k : k + size]) for k in range(0, 53, size)]
    assert score(batches) == pytest.approx(by_hand(labels, chances))


def test_exactly_the_threshold():
    """R1: a probability at the threshold is not above it"""
    assert score([(np.array([1, 0, 1]), np.array([0.5, 0.5, 0.75]))]) == pytest.approx(2 / 3)


@pytest.mark.parametrize("threshold", [0.2, 0.35, 0.8])
def test_other_thresholds(threshold):
    """R1: another threshold, other calls"""
    labels, chances = day(2)
    got = score([(labels, chances)], threshold=threshold)
    assert got == pytest.approx(by_hand(labels, chances, threshold))


def test_asked_between():
    """R2: asking between batches changes nothing"""
    labels, chances = day(3)
    metric = RememberingF1()
    for k in range(0, 53, 11):
        metric.update(labels[k : k + 11], chances[k : k + 11])
        until = by_hand(labels[: k + 11], chances[: k + 11])
        assert [metric.result(), metric.result()] == pytest.approx([until, until])


def test_reset():
    """R3: after a reset only what is new counts"""
    metric, old, new = RememberingF1(0.4), day(4), day(5, n=19)
    metric.update(*old)
    metric.result()
    metric.reset()
    metric.update(*new)
    assert metric.result() == pytest.approx(by_hand(*new, threshold=0.4))


def test_two_objects():
    """R3: two objects share nothing"""
    one, two = RememberingF1(), RememberingF1()
    one.update(*day(6))
    assert two.result() == 0.0
    two.update(*day(7, n=13))
    one.reset()
    assert two.result() == pytest.approx(by_hand(*day(7, n=13)))


@pytest.mark.parametrize("shapes", [((-1, 1), (-1,)), ((-1,), (-1, 1)), ((-1, 1), (-1, 1))])
def test_layouts(shapes):
    """R4: flat or in a column, the same"""
    labels, chances = day(8, n=29)
    got = score([(labels.reshape(shapes[0]), chances.reshape(shapes[1]))])
    assert got == pytest.approx(by_hand(labels, chances))


@pytest.mark.parametrize("labels", [1, 5, 9])
def test_numbers_differ(labels):
    """R4: other numbers of labels are refused, and do not count"""
    metric = RememberingF1()
    metric.update(*day(9))
    with pytest.raises(ValueError):
        metric.update(np.ones(labels), np.full(7, 0.9))
    assert metric.result() == pytest.approx(by_hand(*day(9)))


def test_nothing_to_find():
    """R5: nothing ill and nothing called gives 0.0"""
    assert score([]) == 0.0
    assert score([(np.zeros(5), np.full(5, 0.1))]) == 0.0


def test_only_misses():
    """R1: everything missed gives 0"""
    assert score([(np.ones(3), np.zeros(3))]) == 0.0


def test_arguments_stay():
    """R6: what came in stays as it was"""
    labels, chances = day(10)
    before = labels.copy(), chances.copy()
    score([(labels, chances)])
    assert np.array_equal(labels, before[0])
    assert np.array_equal(chances, before[1])


def test_many_days(rng):
    """R1, R3: a hundred other days, cut at random, with one object"""
    metric = RememberingF1()
    for _ in range(100):
        labels, chances = day(rng.randrange(10**6), n=rng.choice([1, 2, 7, 31]), share=rng.choice([0.05, 0.4]))
        first = 0
        while first < len(labels):
            last = first + rng.choice([1, 2, 5, 13])
            metric.update(labels[first:last], chances[first:last])
            first = last
        assert metric.result() == pytest.approx(by_hand(labels, chances)), f"{labels} with {chances.round(2)}"
        metric.reset()
