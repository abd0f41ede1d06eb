import json

import pytest
from seeds_in_all_jars import seeds_in


def plant(name, *seeds):
    return {"name": name, "jars": [{"year": 1990 + place, "seeds": count} for place, count in enumerate(seeds)]}


@pytest.mark.parametrize(
    ("plants", "total"),
    [
        ([plant("Flax", 7, 20)], 27),
        ([plant("Flax", 5), plant("Old rye", 11)], 16),
        ([plant("Flax", 1, 10), plant("Old rye", 100, 1000), plant("Äl", 0)], 1111),
    ],
)
def test_sum(plants, total):
    """R1: the sum over all plants and jars"""
    assert seeds_in(json.dumps(plants)) == total


def test_other_order():
    """R1: the order of the names does not matter"""
    assert seeds_in('[{"jars": [{"seeds": 9, "year": 3}, {"year": 4, "seeds": 8}], "name": "Oca"}]') == 17


@pytest.mark.parametrize("plants", [[], [plant("Flax")], [plant("Flax"), plant("Oca")]])
def test_no_jars(plants):
    """R2: without jars there are 0 seeds"""
    assert seeds_in(json.dumps(plants)) == 0


def test_gap():
    """R2: a plant without jars adds nothing"""
    assert seeds_in(json.dumps([plant("Flax", 5), plant("Oca"), plant("Old rye", 8, 9)])) == 22


def test_many_banks(agree, reference, rng):
    """R1, R2: a hundred other banks"""
    cases = []
    for _ in range(110):
        counts = [[rng.randint(0, 50) for _ in range(rng.randint(0, 3))] for _ in range(rng.randint(0, 4))]
        cases.append((json.dumps([plant("Oca", *row) for row in counts]),))
    agree(seeds_in, reference.seeds_in, cases, size=lambda case: len(case[0]))
