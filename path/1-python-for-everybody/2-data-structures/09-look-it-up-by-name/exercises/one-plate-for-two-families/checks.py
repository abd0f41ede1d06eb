import pytest
from one_plate_for_two_families import read_plates


def shown(plates):
    """Names and floors as texts: the kind of a floor has a rule of its own."""
    return {str(name): str(floor) for name, floor in plates.items()}


def test_other_floors():
    """R1: each name with its floor"""
    assert shown(read_plates(["Okafor 3", "Haddad 5"])) == {"Okafor": "3", "Haddad": "5"}


def test_shared_floor():
    """R1: two families on one floor are two entries"""
    assert shown(read_plates(["Berg 1", "Cruz 1", "Lund 0"])) == {"Berg": "1", "Cruz": "1", "Lund": "0"}


def test_moved():
    """R1: the last line of a name counts"""
    assert shown(read_plates(["Berg 1", "Cruz 4", "Berg 7"])) == {"Berg": "7", "Cruz": "4"}


def test_numbers():
    """R2: floors are whole numbers"""
    assert [type(floor) for floor in read_plates(["Berg 1", "Cruz 12"]).values()] == [int, int]


@pytest.mark.parametrize("line", ["", "   ", "Berg", "van Berg 3", "4"])
def test_other_lines(line):
    """R3: lines without exactly two words are left out"""
    assert shown(read_plates(["Lund 8", line, "Cruz 2"])) == {"Lund": "8", "Cruz": "2"}


def test_many_houses(agree, reference, rng):
    """R1, R2, R3: a hundred other houses"""
    names = ["Ito", "Diaz", "Sato", "Haddad", "Berg", "Cruz", "Lund"]
    cases = []
    for _ in range(110):
        lines = [f"{rng.choice(names)} {rng.randint(-1, 4)}" for _ in range(rng.randint(0, 6))]
        lines += rng.sample(["", "Lund", "Le Guin 3"], rng.randint(0, 2))
        rng.shuffle(lines)
        cases.append((lines,))
    agree(read_plates, reference.read_plates, cases, size=lambda case: len(case[0]))
