import pytest
from heights_in_metres import heights_in_metres


def light(name, number=None, unit=None):
    """One light as text."""
    said = "" if unit is None else f' unit="{unit}"'
    inside = "" if number is None else f"<height{said}>{number}</height>"
    return f"<light id='7'><name>{name}</name>{inside}</light>"


def coast(*lights):
    return f"<coast><name>South</name><height unit='ft'>500</height>{''.join(lights)}</coast>"


@pytest.mark.parametrize("number", ["27", "8.5", "0", "140"])
def test_metres(number):
    """R1: metres stay as they are"""
    assert heights_in_metres(coast(light("Spit", number, "m"))) == {"Spit": float(number)}


def test_all():
    """R1: each light has its own height"""
    text = coast(light("Spit", "9", "m"), light("Cape", "44", "m"), light("Reef", "3.5", "m"))
    assert heights_in_metres(text) == {"Spit": 9, "Cape": 44, "Reef": 3.5}


def test_numbers():
    """R1: heights are numbers"""
    heights = heights_in_metres(coast(light("Spit", "27", "m")))
    assert [type(height) in (int, float) for height in heights.values()] == [True]


@pytest.mark.parametrize(("feet", "metres"), [("10", 3.048), ("55.5", 16.9164), ("1000", 304.8)])
def test_feet(feet, metres):
    """R2: feet are turned into metres"""
    assert heights_in_metres(coast(light("Spit", feet, "ft"))) == pytest.approx({"Spit": metres})


def test_no_unit():
    """R3: without a unit it is metres"""
    assert heights_in_metres(coast(light("Spit", "27"), light("Cape", "10", "ft"))) == pytest.approx(
        {"Spit": 27, "Cape": 3.048}
    )


def test_no_height():
    """R4: a light without a height is left out"""
    assert heights_in_metres(coast(light("Spit"), light("Cape", "12", "m"), light("Reef"))) == {"Cape": 12}


def test_no_light():
    """R4: without lights the dictionary is empty"""
    assert heights_in_metres("<coast></coast>") == {}


def test_many_coasts(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other coasts"""
    cases = []
    for _ in range(110):
        names = rng.sample(["Spit", "Cape", "Reef", "Mull"], rng.randint(0, 4))
        numbers = [rng.choice([None, f"{rng.randint(1, 900) / 10}"]) for _ in names]
        lights = [light(name, number, rng.choice([None, "m", "ft"])) for name, number in zip(names, numbers, strict=True)]
        cases.append((coast(*lights),))
    agree(heights_in_metres, reference.heights_in_metres, cases, tolerance=1e-9, size=lambda case: len(case[0]))
