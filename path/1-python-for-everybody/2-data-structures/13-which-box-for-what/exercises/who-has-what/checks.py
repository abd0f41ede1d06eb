import pytest
from who_has_what import by_person

DAY = [("Cy", "saw"), ("Dee", "pump"), ("Cy", "rope"), ("Eli", "saw"), ("Cy", "saw")]


@pytest.mark.parametrize("loans", [DAY, DAY[:2], [("Bo", "level")]])
def test_names(loans):
    """R1: every name is a key, and nobody else"""
    assert set(by_person(loans)) == {name for name, _ in loans}


@pytest.mark.parametrize(
    ("loans", "name", "tools"),
    [
        (DAY, "Cy", ["saw", "rope", "saw"]),
        (DAY, "Eli", ["saw"]),
        ([("Bo", "hammer"), ("Bo", "hammer")], "Bo", ["hammer", "hammer"]),
        ([("Bo", "vice"), ("Bo", "axe")], "Bo", ["vice", "axe"]),
    ],
)
def test_tools(loans, name, tools):
    """R2: all tools of a person, in their order"""
    assert by_person(loans)[name] == tools


def test_lists_of_their_own():
    """R3: each person has a list of their own"""
    lent = by_person([("Dee", "pump"), ("Eli", "saw")])
    assert (lent["Dee"], lent["Eli"]) == (["pump"], ["saw"])


def test_slips_stay():
    """R4: the slips stay as they were"""
    slips = [("Dee", "pump"), ("Eli", "saw")]
    by_person(slips)
    assert slips == [("Dee", "pump"), ("Eli", "saw")]


def test_no_slips():
    """R4: no slips, an empty dictionary"""
    assert by_person([]) == {}


def test_many_days(agree, reference, rng):
    """R1, R2, R3: a hundred other days"""
    cases = []
    for _ in range(110):
        slips = [(rng.choice(["Ana", "Bo", "Cy"]), rng.choice(["saw", "rope", "axe"])) for _ in range(rng.randint(0, 7))]
        cases.append((slips,))
    agree(by_person, reference.by_person, cases, size=lambda case: len(case[0]))
