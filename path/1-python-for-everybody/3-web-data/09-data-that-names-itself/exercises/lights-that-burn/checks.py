import pytest
from lights_that_burn import burning


def coast(*lights):
    """The text for pairs of a name and a state."""
    inside = "".join(f'<light state="{state}"><name>{name}</name><height>9</height></light>' for name, state in lights)
    return f"<coast><name>South</name>{inside}</coast>"


@pytest.mark.parametrize("names", [["Spit"], ["Spit", "Cape", "Åland"], ["Cape", "Cape"]])
def test_all_on(names):
    """R1: all lights that are on, in order"""
    assert burning(coast(*[(name, "on") for name in names])) == names


@pytest.mark.parametrize("state", ["off", "one", "On", ""])
def test_others(state):
    """R2: a light with another state is left out"""
    assert burning(coast(("Spit", "on"), ("Cape", state), ("Reef", "on"))) == ["Spit", "Reef"]


@pytest.mark.parametrize("lights", [[], [("Spit", "off")], [("Spit", "off"), ("Reef", "broken")]])
def test_none(lights):
    """R3: no light is on, an empty list"""
    assert burning(coast(*lights)) == []


def test_many_coasts(agree, reference, rng):
    """R1, R2, R3: a hundred other coasts"""
    cases = []
    for _ in range(110):
        lights = [(rng.choice(["Spit", "Cape", "Reef"]), rng.choice(["on", "off"])) for _ in range(rng.randint(0, 5))]
        cases.append((coast(*lights),))
    agree(burning, reference.burning, cases, size=lambda case: len(case[0]))
