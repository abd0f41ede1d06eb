import numpy as np
import pytest
from mix_ups import mix_ups

NAMES = ["cep", "morel", "deathcap", "chanterelle", "puffball", "webcap", "parasol"]


def basket(rng, count):
    """Mushrooms and guesses: mostly right, and wrong more often into one direction."""
    names = rng.sample(NAMES, rng.choice([1, 2, 3, 5]))
    truth = [rng.choice(names[:3]) for _ in range(count)]
    luck = rng.choice([0.3, 0.7, 0.9, 1.0])
    guess = [name if rng.random() < luck else names[-1 if rng.random() < 0.6 else 0] for name in truth]
    return truth, guess, names


def same(mine, right):
    """Table and shares as numbers, the pair as texts."""
    try:
        table, found, worst = mine
        numbers = all(np.shape(a) == np.shape(b) and np.allclose(a, b) for a, b in zip((table, found), right, strict=False))
        return bool(numbers) and (worst if worst is None else tuple(worst)) == right[2]
    except (TypeError, ValueError):
        return False


def test_rows_are_the_truth():
    """R1: the truth chooses the row"""
    truth = ["cep", "cep", "cep", "webcap", "webcap", "morel"]
    guess = ["cep", "cep", "cep", "cep", "morel", "morel"]
    table = mix_ups(truth, guess, ["webcap", "cep", "morel"])[0]
    assert np.asarray(table).tolist() == [[0, 1, 1], [0, 3, 0], [0, 0, 1]]


def test_order_of_names():
    """R1: names that nobody met keep row and column"""
    table = np.asarray(mix_ups(["morel"], ["cep"], ["parasol", "cep", "morel"])[0])
    assert (table.tolist(), table.dtype.kind) == ([[0, 0, 0], [0, 0, 0], [0, 1, 0]], "i")


def test_found():
    """R2: of the three webcaps, one was called so"""
    truth, guess = ["webcap", "webcap", "webcap", "cep", "cep"], ["webcap", "cep", "cep", "cep", "cep"]
    found = mix_ups(truth, guess, ["cep", "webcap", "morel"])[1]
    assert np.asarray(found).tolist() == pytest.approx([1.0, 1 / 3, 0.0])


def test_worst_mistake():
    """R3: the most frequent mistake, truth first"""
    truth = ["cep"] * 5 + ["webcap"] * 4 + ["morel"] * 3
    guess = ["cep"] * 4 + ["morel"] + ["cep"] * 2 + ["webcap"] * 2 + ["morel"] * 3
    assert tuple(mix_ups(truth, guess, ["cep", "morel", "webcap"])[2]) == ("webcap", "cep")


def test_both_ways_are_two_mistakes():
    """R3: taking A for B is not taking B for A"""
    truth = ["cep"] * 3 + ["webcap"] * 3 + ["morel"] * 3
    guess = ["webcap", "webcap", "cep", "cep", "cep", "webcap", "puffball", "puffball", "puffball"]
    assert tuple(mix_ups(truth, guess, ["cep", "webcap", "morel", "puffball"])[2]) == ("morel", "puffball")


def test_first_of_equals():
    """R3: of equal mistakes, the upper row"""
    truth, guess = ["morel", "cep", "webcap"], ["cep", "webcap", "cep"]
    assert tuple(mix_ups(truth, guess, ["webcap", "morel", "cep"])[2]) == ("webcap", "cep")


def test_no_mistake():
    """R3: no mistake, no pair"""
    assert mix_ups(["cep", "morel", "cep"], ["cep", "morel", "cep"], ["cep", "morel"])[2] is None


def test_nothing_changed():
    """R4: the lists stay as they were"""
    truth, guess, names = ["cep", "morel"], ["morel", "morel"], ["morel", "cep"]
    mix_ups(truth, guess, names)
    assert (truth, guess, names) == (["cep", "morel"], ["morel", "morel"], ["morel", "cep"])


def test_many_baskets(reference, agree, rng):
    """R1, R2, R3: a hundred and twenty baskets"""
    cases = [basket(rng, rng.choice([1, 2, 5, 11, 29])) for _ in range(120)]
    agree(mix_ups, reference.mix_ups, cases, same=same, size=lambda case: len(case[0]))
