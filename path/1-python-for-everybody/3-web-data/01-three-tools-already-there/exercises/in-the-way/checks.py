import pytest
from in_the_way import in_the_way

TOOLS = ["json", "socket", "re", "copy", "statistics", "calendar", "random", "types", "html", "pprint"]
OWN = ["tides", "my_json", "json_2", "JSON", "json.old", "sockets", "rain", "weather_random", "Calendar", "x"]
ENDINGS = [".py", ".py", ".py", ".txt", ".json", ".pyx", ""]


@pytest.mark.parametrize("file", ["json.py", "socket.py", "re.py", "wave.py", "calendar.py"])
def test_in_the_way(file):
    """R1: a file with the name of a tool"""
    assert in_the_way([file]) == [file]


@pytest.mark.parametrize("file", ["copy.py", "types.py", "pprint.py", "numbers.py"])
def test_letters_of_the_ending(file):
    """R1: names that begin or end like the ending"""
    assert in_the_way([file]) == [file]


@pytest.mark.parametrize("file", ["json.txt", "socket.pyx", "statistics.csv", "random"])
def test_other_endings(file):
    """R2: only .py counts"""
    assert in_the_way(["re.py", file]) == ["re.py"]


@pytest.mark.parametrize("file", ["my_json.py", "sockets.py", "json.old.py", "calendar_2026.py"])
def test_longer_names(file):
    """R2: a longer name is another name"""
    assert in_the_way([file, "re.py"]) == ["re.py"]


@pytest.mark.parametrize("file", ["JSON.py", "Socket.py"])
def test_other_letters(file):
    """R2: a capital makes another name"""
    assert in_the_way([file, "re.py"]) == ["re.py"]


def test_order():
    """R3: the files as they are, in their order"""
    assert in_the_way(["socket.py", "tides.py", "json.py"]) == ["socket.py", "json.py"]


@pytest.mark.parametrize("files", [[], ["tides.py"], ["rain.txt", "tides.py"]])
def test_none(files):
    """R3: nothing is in the way, an empty list"""
    assert in_the_way(files) == []


def test_many_desks(agree, reference, rng):
    """R1, R2, R3: a hundred other desks"""
    cases = []
    for _ in range(120):
        names = rng.sample(TOOLS + OWN, rng.randint(0, 6))
        cases.append(([name + rng.choice(ENDINGS) for name in names],))
    agree(in_the_way, reference.in_the_way, cases, size=lambda case: len(case[0]))
