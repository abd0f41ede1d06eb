import pytest
from keeper_or_nobody import keeper_of


@pytest.mark.parametrize("name", ["Tomas Weld", "Åse", "O. K. Nwosu"])
def test_keeper(name):
    """R1: the name that stands in the element"""
    assert keeper_of(f"<light><name>Spit</name><keeper>{name}</keeper></light>") == name


@pytest.mark.parametrize("inside", ["", "<name>Spit</name>", "<name>keeper</name><height>7</height>"])
def test_no_element(inside):
    """R2: without the element it is nobody"""
    assert keeper_of(f"<light>{inside}</light>") == "nobody"


@pytest.mark.parametrize("empty", ["<keeper></keeper>", "<keeper />", '<keeper since="1990"/>'])
def test_empty_element(empty):
    """R3: an empty element is nobody"""
    assert keeper_of(f"<light><name>Spit</name>{empty}</light>") == "nobody"


def test_many_lights(agree, reference, rng):
    """R1, R2, R3: a hundred other lights"""
    cases = []
    for _ in range(110):
        name = "".join(rng.choices("abcdeø ", k=rng.randint(1, 6)))
        keeper = rng.choice([f"<keeper>{name}.</keeper>", "<keeper/>", ""])
        cases.append((f"<light><name>{rng.choice('ABC')}</name>{keeper}</light>",))
    agree(keeper_of, reference.keeper_of, cases, size=lambda case: len(case[0]))
