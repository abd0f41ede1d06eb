import pytest
import rain_water


def garden(size, reserve, level):
    """A garden tank that has been filled."""
    tank = rain_water.GardenTank(size, reserve)
    tank.fill(level)
    return tank


def test_new():
    """R1: a new tank is empty"""
    assert rain_water.Tank(80).level == 0


@pytest.mark.parametrize(
    ("litres", "over", "level"), [([30], [0], 30), ([80], [0], 80), ([50, 45, 9], [0, 15, 9], 80), ([0], [0], 0)]
)
def test_fills(litres, over, level):
    """R1: it takes in what fits, and returns the rest"""
    tank = rain_water.Tank(80)
    assert ([tank.fill(some) for some in litres], tank.level) == (over, level)


@pytest.mark.parametrize(
    ("litres", "out", "level"), [([20], [20], 40), ([60], [60], 0), ([35, 35, 5], [35, 25, 0], 0)]
)
def test_takes(litres, out, level):
    """R2: it gives what is there, and no more"""
    tank = rain_water.Tank(80)
    tank.fill(60)
    assert ([tank.take(some) for some in litres], tank.level) == (out, level)


def test_text():
    """R3: the text of a tank"""
    tank = rain_water.Tank(80)
    tank.fill(60)
    assert str(tank) == "60 of 80 litres"


def test_is_a_tank():
    """R4: a GardenTank is a Tank"""
    assert isinstance(rain_water.GardenTank(80, 15), rain_water.Tank)


def test_garden_fills():
    """R4: a GardenTank fills as a Tank does"""
    tank = rain_water.GardenTank(80, 15)
    assert (tank.level, tank.fill(70), tank.fill(35), tank.level) == (0, 0, 25, 80)


@pytest.mark.parametrize(
    ("level", "litres", "out", "left"), [(60, 20, 20, 40), (60, 50, 45, 15), (60, 45, 45, 15), (12, 5, 0, 12)]
)
def test_reserve(level, litres, out, left):
    """R4: the last litres are kept"""
    tank = garden(80, 15, level)
    assert (tank.take(litres), tank.level) == (out, left)


@pytest.mark.parametrize("level", [0, 70])
def test_garden_text(level):
    """R5: the text of a garden tank"""
    assert str(garden(80, 15, level)) == f"{level} of 80 litres, 15 kept"


def summer(reserve, deeds, home=None):
    """What a tank gave back, and its text, after a summer; what is below 0 is taken out."""
    home = home or rain_water
    tank = home.Tank(9) if reserve is None else home.GardenTank(9, reserve)
    said = [tank.take(-deed) if deed < 0 else tank.fill(deed) for deed in deeds]
    return said, tank.level, str(tank)


def test_many_summers(agree, reference, rng):
    """R1, R2, R3, R4, R5: a hundred other summers"""
    cases = []
    for _ in range(100):
        deeds = [rng.randint(-7, 7) for _ in range(rng.randint(0, 5))]
        cases.append((rng.choice([None, 0, 2, 5]), deeds))
    agree(summer, lambda reserve, deeds: summer(reserve, deeds, reference), cases)
