from pathlib import Path

import pytest

TORN = ["<coast><light>", "", "no tags at all", "<coast><light></coast>", "<coast>a & b</coast>"]


def light(name, *nights, log=True):
    """One light as text, with the hours of its nights."""
    inside = "".join(f'<night date="2023-01-{day:02}">{hours}</night>' for day, hours in enumerate(nights, 1))
    return f"<light><name>{name}</name>{f'<log>{inside}</log>' if log else ''}</light>"


def coast(*lights):
    return f"<coast><name>East</name><night>99</night>{''.join(lights)}</coast>"


@pytest.fixture
def read(program, tmp_path, monkeypatch):
    """Runs the program on a text, in a folder of its own."""
    monkeypatch.chdir(tmp_path)

    def run(text):
        Path("may.xml").write_text(text, encoding="utf-8")
        return program("may.xml")

    return run


def said(run):
    return [line.strip() for line in run.lines if line.strip()]


def test_asks_once(read):
    """R1: it asks once"""
    assert read(coast(light("Spit", "3"))).asked == 1


@pytest.mark.parametrize("nights", [["3"], ["3", "4.25"], ["0.75", "7", "7"]])
def test_sum(read, nights):
    """R2: name and sum of each light"""
    run = read(coast(light("Spit", *nights), light("Åland", "2")))
    assert said(run)[:2] == [f"Spit: {sum(map(float, nights)):.1f}", "Åland: 2.0"]


@pytest.mark.parametrize("dark", [light("Reef"), light("Reef", log=False)])
def test_no_hours(read, dark):
    """R3: an empty log, or none, has 0.0 hours"""
    assert said(read(coast(light("Spit", "3"), dark))) == ["Spit: 3.0", "Reef: 0.0", "all: 3.0"]


@pytest.mark.parametrize(("lights", "total"), [([], 0), ([("3",), ("4", "1.5")], 8.5), ([("0.04",), ("0.04",)], 0.08)])
def test_total(read, lights, total):
    """R4: the last line has the sum of all"""
    run = read(coast(*[light("Spit", *nights) for nights in lights]))
    assert said(run)[-1] == f"all: {total:.1f}"


@pytest.mark.parametrize("text", TORN)
def test_torn(read, text):
    """R5: a broken file gets two words, and no error"""
    run = read(text)
    assert (said(run), run.error) == (["broken file"], None)


def test_many_coasts(program, tmp_path, monkeypatch, agree, reference, rng):
    """R1, R2, R3, R4, R5: a hundred other files"""
    monkeypatch.chdir(tmp_path)
    names = []
    for number in range(110):
        lights = [
            light(name, *[rng.randint(1, 40) / 4 for _ in range(rng.randint(0, 3))], log=rng.random() > 0.2)
            for name in rng.sample(["Spit", "Cape", "Reef"], rng.randint(0, 3))
        ]
        text = rng.choice(TORN) if rng.random() < 0.1 else coast(*lights)
        Path(f"{number}.xml").write_text(text, encoding="utf-8")
        names.append((f"{number}.xml",))
    same = lambda mine, theirs: (said(mine), mine.error) == (said(theirs), theirs.error)  # noqa: E731
    agree(program, reference.program, names, same=same)
