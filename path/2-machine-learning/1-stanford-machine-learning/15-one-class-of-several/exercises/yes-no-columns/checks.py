import numpy as np
from yes_no_columns import columns_of

WORDS = ["sun", "rain", "snow", "fog", "hail", "storm", "cloud", "frost", "wind", "mist", "haze"]


def days(rng, count):
    """A station with some words, and answers of which a few are unknown to it."""
    words = rng.sample(WORDS, rng.choice([1, 2, 3, 5]))
    names = words[: max(1, len(words) - rng.choice([0, 0, 1]))]
    return [rng.choice(words) for _ in range(count)], names


def test_three_days():
    """R1: one 1 in each row"""
    table = columns_of(["snow", "sun", "snow", "rain", "snow"], ["sun", "rain", "snow"])
    assert np.asarray(table).tolist() == [[0, 0, 1], [1, 0, 0], [0, 0, 1], [0, 1, 0], [0, 0, 1]]


def test_order_of_names():
    """R2: the columns follow the names"""
    answers, names = ["fog", "hail", "hail", "sun", "fog"], ["sun", "hail", "fog"]
    assert np.asarray(columns_of(answers, names)).sum(axis=0).tolist() == [1, 2, 2]


def test_name_without_a_day():
    """R2: a name that never occurs keeps its column"""
    table = np.asarray(columns_of(["rain", "hail"], ["hail", "snow", "rain"]))
    assert table.tolist() == [[0, 0, 1], [1, 0, 0]]


def test_unknown_word():
    """R3: an unknown word is a row of zeros"""
    table = np.asarray(columns_of(["wind", "mist", "wind"], ["mist", "sun"]))
    assert table.tolist() == [[0, 0], [1, 0], [0, 0]]


def test_one_day():
    """R4: a single answer makes a table of one row"""
    assert np.shape(columns_of(["sun"], ["rain", "sun", "snow"])) == (1, 3)


def test_floats():
    """R4: the numbers are floats"""
    assert np.asarray(columns_of(["sun", "rain"], ["rain", "sun"])).dtype.kind == "f"


def test_nothing_changed():
    """R4: both lists stay as they were"""
    answers, names = ["sun", "rain", "rain"], ["snow", "rain", "sun"]
    columns_of(answers, names)
    assert (answers, names) == (["sun", "rain", "rain"], ["snow", "rain", "sun"])


def test_many_stations(reference, agree, rng):
    """R1, R2, R3: a hundred and twenty stations"""
    cases = [days(rng, rng.choice([1, 2, 4, 7, 13])) for _ in range(120)]
    agree(columns_of, reference.columns_of, cases, tolerance=1e-9, size=lambda case: len(case[0]))
