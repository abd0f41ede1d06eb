import json
from pathlib import Path

import pytest

CUT = ['{"type": "FeatureCollection", "fea', "", "{'features': []}", '{"features": [],}', "<places></places>"]


def plant(name, *numbers):
    """One feature; without numbers its place is not known."""
    geometry = {"type": "Point", "coordinates": list(numbers)} if numbers else None
    return {"type": "Feature", "geometry": geometry, "properties": {"year": 2000, "name": name}}


def written(*plants):
    return json.dumps({"type": "FeatureCollection", "features": list(plants)}, ensure_ascii=False)


@pytest.fixture
def read(program, tmp_path, monkeypatch):
    """Runs the program on a text, in a folder of its own."""
    monkeypatch.chdir(tmp_path)

    def run(text):
        Path("hills.geojson").write_text(text, encoding="utf-8")
        return program("hills.geojson")

    return run


def said(run):
    return [line.strip() for line in run.lines if line.strip()]


@pytest.mark.parametrize("names", [["Flax"], ["Flax", "Ulluco", "Čočka"]])
def test_lines(read, names):
    """R1: one line for each plant, in order"""
    run = read(written(*[plant(name, 7.126, 46.5) for name in names]))
    assert (said(run)[:-1], run.asked) == ([f"{name}: 46.50 7.13" for name in names], 1)


@pytest.mark.parametrize("numbers", [(170.5, -44.25), (-3.0, 55.0), (100.25, 13.75, 12), (5.5, 5.75, 0, 1)])
def test_east_first(read, numbers):
    """R2: east comes first in the file, north on the line"""
    assert said(read(written(plant("Flax", *numbers))))[0] == f"Flax: {numbers[1]:.2f} {numbers[0]:.2f}"


def test_zero(read):
    """R2: a place at 0 and 0 is a place"""
    assert said(read(written(plant("Flax", 0, 0)))) == ["Flax: 0.00 0.00", "1 on the map"]


@pytest.mark.parametrize("name", ["Flax", "Čočka"])
def test_not_known(read, name):
    """R3: no geometry, not known"""
    assert said(read(written(plant("Oca", 3, 4), plant(name))))[1] == f"{name}: not known"


@pytest.mark.parametrize(
    ("plants", "known"),
    [([], 0), ([plant("Oca")], 0), ([plant("Oca", 1, 2), plant("Flax"), plant("Rye", 3, 4)], 2)],
)
def test_last_line(read, plants, known):
    """R4: how many are on the map"""
    assert said(read(written(*plants)))[-1] == f"{known} on the map"


@pytest.mark.parametrize("text", CUT)
def test_cut(read, text):
    """R5: no JSON gets two words, and no error"""
    run = read(text)
    assert (said(run), run.error) == (["not JSON"], None)


def test_many_files(program, tmp_path, monkeypatch, agree, reference, rng):
    """R1, R2, R3, R4, R5: a hundred other files"""
    monkeypatch.chdir(tmp_path)
    names = []
    for number in range(110):
        plants = [
            plant(name, *rng.choice([[], [rng.randint(-720, 720) / 4, rng.randint(-360, 360) / 4]]))
            for name in rng.sample(["Flax", "Oca", "Old rye"], rng.randint(0, 3))
        ]
        text = rng.choice(CUT) if rng.random() < 0.1 else written(*plants)
        Path(f"{number}.geojson").write_text(text, encoding="utf-8")
        names.append((f"{number}.geojson",))
    same = lambda mine, theirs: (said(mine), mine.error) == (said(theirs), theirs.error)  # noqa: E731
    agree(program, reference.program, names, same=same)
