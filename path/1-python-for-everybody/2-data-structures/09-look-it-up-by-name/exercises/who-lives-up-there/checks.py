from who_lives_up_there import names_on

HOUSE = {"Moreau": 2, "Adeyemi": 0, "Berg": 2, "Lund": 7, "Cruz": 2}


def test_several():
    """R1: all names of a floor"""
    assert sorted(names_on(2, HOUSE)) == ["Berg", "Cruz", "Moreau"]


def test_one():
    """R1: one name is a list too"""
    assert names_on(7, HOUSE) == ["Lund"]


def test_ground_floor():
    """R1: the ground floor is a floor"""
    assert names_on(0, HOUSE) == ["Adeyemi"]


def test_order():
    """R2: in the order of the dictionary"""
    assert names_on(2, HOUSE) == ["Moreau", "Berg", "Cruz"]


def test_nobody():
    """R3: an empty list when nobody lives there"""
    assert names_on(5, HOUSE) == []


def test_empty_house():
    """R3: an empty list for an empty house"""
    assert names_on(1, {}) == []


def test_many_floors(agree, reference, rng):
    """R1, R2, R3: a hundred other floors"""
    names = ["Ito", "Diaz", "Sato", "Haddad", "Berg", "Cruz", "Lund", "Adeyemi"]
    cases = []
    for _ in range(120):
        some = rng.sample(names, rng.randint(0, 8))
        cases.append((rng.randint(0, 3), {name: rng.randint(0, 3) for name in some}))
    agree(names_on, reference.names_on, cases, size=lambda case: len(case[1]))
