import pytest
from seen_often import often

PARK = {"owl": 2, "jay": 9, "tit": 30, "gull": 5, "finch": 9}


def small(names):
    return [name.lower() for name in names]


@pytest.mark.parametrize(
    ("least", "names"), [(9, {"jay", "tit", "finch"}), (5, {"jay", "tit", "finch", "gull"}), (31, set())]
)
def test_at_least(least, names):
    """R1: names seen at least so often"""
    assert set(small(often(PARK, least))) == names


def test_a_list():
    """R1: the result is a list"""
    assert type(often(PARK, 9)) is list


def test_empty_park():
    """R1: no birds, no names"""
    assert list(often({}, 1)) == []


def test_alphabet():
    """R2: the order of the alphabet"""
    assert small(often(PARK, 3)) == ["finch", "gull", "jay", "tit"]


def test_capitals():
    """R3: each name begins with a capital letter"""
    assert sorted(often(PARK, 6)) == ["Finch", "Jay", "Tit"]


def test_many_parks(agree, reference, rng):
    """R1, R2, R3: a hundred other parks"""
    names = ["owl", "jay", "gull", "rook", "finch", "tit"]
    cases = []
    for _ in range(110):
        some = rng.sample(names, rng.randint(0, 6))
        cases.append(({name: rng.randint(1, 6) for name in some}, rng.randint(1, 6)))
    agree(often, reference.often, cases, size=lambda case: len(case[0]))
