import pytest

EAST = "East: weight=38.5kg temp=33.9C"
WEST = "  WEST : temp=30.1C weight=9.75kg"
QUIET = "Gate: battery low"
FED = "Hive 5: fed 2kg, weight=101.3kg"


def rows(run):
    return [line.rstrip() for line in run.output.splitlines() if line.strip()]


def test_until_empty(program):
    """R1: it asks until an empty line comes"""
    run = program(EAST, QUIET, FED, "", EAST)
    assert (run.asked, len(rows(run))) == (4, 4)


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        (EAST, "east          38.5"),
        (FED, "hive 5       101.3"),
        ("weight=7kg: weight=7kg", "weight=7kg     7.0"),
        ("A: weight=0.04kg", "a              0.0"),
    ],
)
def test_row(program, message, shown):
    """R2: name and weight in their columns"""
    assert rows(program(message, ""))[0] == shown


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("West", "west           9.7"),
        ("  WEST", "west           9.7"),
        ("west  ", "west           9.7"),
        ("By the old elm  ", "by the old elm     9.7"),
    ],
)
def test_tidy_name(program, name, shown):
    """R3: the name small, without gaps at its ends"""
    assert rows(program(name + ": weight=9.7kg", ""))[0] == shown


@pytest.mark.parametrize("message", ["West: battery low", "West: fed 2kg of sugar", "West:"])
def test_no_weight(program, message):
    """R4: a hyphen where there is no weight"""
    assert rows(program(message, ""))[:1] == ["west             -"]


@pytest.mark.parametrize(
    ("messages", "shown"),
    [
        ([], "together       0.0"),
        ([EAST, WEST], "together      48.2"),
        ([QUIET], "together       0.0"),
        ([FED, QUIET, EAST, EAST], "together     178.3"),
    ],
)
def test_together(program, messages, shown):
    """R5: the sum stands in the last row"""
    run = program(*messages, "")
    assert (rows(run)[-1], run.error) == (shown, None)


def test_many_nights(program, reference, agree, rng):
    """R1, R2, R3, R4, R5: a hundred other nights"""
    cases = []
    for _ in range(105):
        night = []
        for _ in range(rng.randint(0, 4)):
            name = rng.choice(["Hive 3", "  East", "WEST ", "By the old brook", "Elm"])
            weight = f"weight={round(rng.uniform(5, 120), rng.randint(0, 2))}kg"
            night.append(f"{name}: " + rng.choice([weight, "temp=33.0C " + weight, "fed 1kg " + weight, "fed 1kg"]))
        cases.append((*night, ""))
    same = lambda mine, theirs: (rows(mine), mine.error) == (rows(theirs), None)  # noqa: E731
    agree(program, reference.program, cases, same=same, size=len)
