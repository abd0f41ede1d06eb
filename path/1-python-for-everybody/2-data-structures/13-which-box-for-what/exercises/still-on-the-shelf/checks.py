import pytest
from on_the_shelf import on_the_shelf

OWNED = ["saw", "axe", "pump", "axe", "level"]


@pytest.mark.parametrize(
    ("owned", "lent", "shelf"),
    [
        (["saw", "pump", "axe"], {"Cy": ["saw"]}, ["axe", "pump"]),
        (["vice", "level", "glue"], {}, ["glue", "level", "vice"]),
        (["saw", "pump"], {"Cy": ["saw"], "Dee": ["pump"]}, []),
        (["rope", "level"], {"Cy": [], "rope": ["level"]}, ["rope"]),
        ([], {}, []),
    ],
)
def test_left(owned, lent, shelf):
    """R1: what is owned and not lent, sorted"""
    assert on_the_shelf(owned, lent) == shelf


@pytest.mark.parametrize(
    ("lent", "shelf"),
    [
        ({"Cy": ["axe"]}, ["axe", "level", "pump", "saw"]),
        ({"Cy": ["axe"], "Dee": ["axe"]}, ["level", "pump", "saw"]),
        ({"Cy": ["saw"]}, ["axe", "axe", "level", "pump"]),
    ],
)
def test_two_of_a_kind(lent, shelf):
    """R2: two of a kind count as two"""
    assert on_the_shelf(OWNED, lent) == shelf


def test_not_owned():
    """R3: what is not owned changes nothing"""
    assert on_the_shelf(["saw", "pump"], {"Cy": ["tent", "saw"], "Dee": ["saw"]}) == ["pump"]


def test_nothing_changed():
    """R4: what was given stays as it was"""
    owned, lent = ["saw", "axe", "saw"], {"Cy": ["saw", "axe"]}
    on_the_shelf(owned, lent)
    assert (owned, lent) == (["saw", "axe", "saw"], {"Cy": ["saw", "axe"]})


def test_many_days(agree, reference, rng):
    """R1, R2, R3: a hundred other days"""
    tools = ["saw", "axe", "pump", "rope", "tent"]
    cases = []
    for _ in range(110):
        owned = rng.choices(tools[:4], k=rng.randint(0, 6))
        lent = {name: rng.choices(tools, k=rng.randint(0, 3)) for name in rng.sample(["Cy", "Dee", "Eli"], 2)}
        cases.append((owned, lent))
    agree(on_the_shelf, reference.on_the_shelf, cases, size=lambda case: len(case[0]) + len(str(case[1])))
