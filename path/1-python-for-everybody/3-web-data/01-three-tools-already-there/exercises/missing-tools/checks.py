import pytest
from missing_tools import missing_tools

THERE = ["re", "socket", "json", "math", "random", "csv", "statistics", "calendar", "string", "time"]
LOST = ["anemometer", "barograph", "tidegauge", "jsno", "weather_mast", "rain_barrel"]


@pytest.mark.parametrize(
    "names", [["anemometer", "barograph"], ["re", "tidegauge", "json", "jsno"], ["jsno", "re", "anemometer"]]
)
def test_several(names):
    """R1: every missing name, those behind the first as well"""
    assert missing_tools(names) == [name for name in names if name in LOST]


def test_order():
    """R1: in the order in which they were given"""
    assert missing_tools(["weather_mast", "json", "anemometer"]) == ["weather_mast", "anemometer"]


@pytest.mark.parametrize("names", [["re", "json"], ["socket", "math", "csv"], []])
def test_all_there(names):
    """R2: nothing is missing, an empty list"""
    assert missing_tools(names) == []


def test_one_there():
    """R2: what is there is not in the list"""
    assert missing_tools(["json", "rain_barrel", "re"]) == ["rain_barrel"]


def test_many_bags(agree, reference, rng):
    """R1, R2: a hundred other lists"""
    cases = [(rng.sample(THERE + LOST, rng.randint(0, 6)),) for _ in range(110)]
    agree(missing_tools, reference.missing_tools, cases, size=lambda case: len(case[0]))
