# The kitchens are generated. Measured on 50 of them, as a share of what the mean of the training times is off by
# (5.1 +- 0.4 minutes): solution 0.19 +- 0.02, trees 0.28 +- 0.03 (worst 0.34), a straight line in hour, distance
# and items 0.47 +- 0.04, in distance alone 0.59 +- 0.04. The bar of 0.5 asks for a model, not for the best one.
import copy
import math
import random

import pytest
from one_box import load, train_and_save

DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def kitchen(seed, count=211, slow=2.0):
    """Orders and times of an invented kitchen: evenings, week-ends and distance take time."""
    chance = random.Random(seed)
    orders, minutes = [], []
    for _ in range(count):
        day, hour = chance.choice(DAYS), round(chance.uniform(11, 21), 2)
        distance, items = round(chance.uniform(0.5, 9), 2), chance.randint(1, 7)
        orders.append({"hour": hour, "day": day, "distance": distance, "items": items})
        evening = 6 * math.exp(-(((hour - 18.5) / 2) ** 2))
        weekend = 5 if day in ("Fri", "Sat") else 0
        minutes.append(9 + slow * distance + 0.8 * items + evening + weekend + chance.gauss(0, 1.2))
    return orders, minutes


def miss(guesses, truth):
    return sum(abs(a - b) for a, b in zip(guesses, truth, strict=True)) / len(truth)


def trained(path, seed=1, **options):
    orders, minutes = kitchen(seed, **options)
    train_and_save(orders, minutes, str(path))
    return load(str(path))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_good_predictions(tmp_path, seed):
    """R1: off by less than half of the mean's miss"""
    predict = trained(tmp_path / "box", seed)
    new, truth = kitchen(seed + 100, count=97)
    mean = sum(kitchen(seed)[1]) / 211
    assert miss(predict(new), truth) < 0.5 * miss([mean] * 97, truth)


def test_floats(tmp_path):
    """R1: a list of floats, one for each order"""
    found = trained(tmp_path / "box")(kitchen(5, count=3)[0])
    assert isinstance(found, list)
    assert [type(value) for value in found] == [float] * 3


def test_empty_list(tmp_path):
    """R1: no orders, no predictions"""
    assert trained(tmp_path / "box")([]) == []


def test_the_file_is_enough(tmp_path):
    """R2: another file of the same kitchen, in another place"""
    first = trained(tmp_path / "one")(kitchen(7, count=5)[0])
    (tmp_path / "moved").write_bytes((tmp_path / "one").read_bytes())
    trained(tmp_path / "other", seed=9, slow=6.0)
    (tmp_path / "one").unlink()
    assert load(str(tmp_path / "moved"))(kitchen(7, count=5)[0]) == pytest.approx(first)


def test_order_alone(tmp_path):
    """R3: other orders in the list do not matter"""
    predict, (orders, _) = trained(tmp_path / "box"), kitchen(11, count=9)
    together = predict(orders)
    assert [predict([order])[0] for order in orders] == pytest.approx(together)


def test_keys_in_any_sequence(tmp_path):
    """R3: the sequence of the keys does not matter"""
    predict, (orders, _) = trained(tmp_path / "box"), kitchen(13, count=5)
    turned = [dict(reversed(list(order.items()))) for order in orders]
    assert predict(turned) == pytest.approx(predict(orders))


def test_unknown_day(tmp_path):
    """R4: a day that training never saw"""
    predict = trained(tmp_path / "box")
    assert math.isfinite(predict([{"hour": 12.0, "day": "Holiday", "distance": 2.0, "items": 2}])[0])


def test_two_kitchens(tmp_path):
    """R5: two files do not influence each other"""
    near = trained(tmp_path / "near", seed=1)
    order = kitchen(17, count=3)[0]
    before = near(order)
    far = trained(tmp_path / "far", seed=2, slow=6.0)
    assert near(order) == pytest.approx(before)
    assert miss(far(order), before) > 3


def test_nothing_changed(tmp_path):
    """R6: what came in stays as it was"""
    orders, minutes = kitchen(19)
    kept = copy.deepcopy(orders), list(minutes)
    train_and_save(orders, minutes, str(tmp_path / "box"))
    new = kitchen(23, count=3)[0]
    asked = copy.deepcopy(new)
    load(str(tmp_path / "box"))(new)
    assert (orders, minutes) == kept
    assert new == asked
