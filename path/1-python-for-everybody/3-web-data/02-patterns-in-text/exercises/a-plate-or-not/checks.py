import pytest
from a_plate_or_not import is_plate


@pytest.mark.parametrize("text", ["BLK-730", "AAA-000", "ZZZ-999", "MUR-088"])
def test_plates(text):
    """R1: plates are plates"""
    assert is_plate(text) is True


@pytest.mark.parametrize(
    "text", ["blk-730", "BLk-730", "BLK 730", "BLK730", "BLK-73O", "BL7-730", "BLK_730", "", "BL-7300", "---.---", "ÄLK-730"]
)
def test_other_signs(text):
    """R2: other signs make no plate"""
    assert is_plate(text) is False


@pytest.mark.parametrize("text", [" BLK-730", "BLK-730 ", "BLK-7301", "XBLK-730", "in BLK-730 van", "BLK-730."])
def test_more(text):
    """R3: nothing in front, nothing behind"""
    assert is_plate(text) is False


def test_many(agree, reference, rng):
    """R1, R2, R3: a hundred other texts"""
    cases = []
    for _ in range(120):
        signs = rng.choices("AKZ", k=3) + ["-"] + rng.choices("059", k=3)
        for _ in range(rng.choice([0, 0, 1, 2])):
            signs[rng.randrange(7)] = rng.choice(["a", "7", "K", " ", "-", "_", "."])
        ends = ["", "", "", " ", "4", "K"]
        cases.append((rng.choice(ends) + "".join(signs) + rng.choice(ends),))
    agree(is_plate, reference.is_plate, cases)
