import pytest
from repair_evening import report


@pytest.fixture
def answer(tmp_path, monkeypatch):
    """What a function reports of a list of (thing, minutes), both dictionaries with plain numbers."""
    monkeypatch.chdir(tmp_path)

    def ask(rows, function=report):
        lines = ["thing,minutes", *(f"{thing},{minutes}" for thing, minutes in rows)]
        file = tmp_path / "evenings.csv"
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        counts, means = function("evenings.csv")
        return {thing: int(count) for thing, count in counts.items()}, {
            thing: float(mean) for thing, mean in means.items()
        }

    return ask


ALL_NOTED = [("radio", 15), ("bike", 50), ("radio", 35), ("toaster", 25)]
SOME_NOTED = [("radio", ""), ("bike", 30), ("radio", 44), ("bike", ""), ("bike", 60), ("bike", "")]
NEVER_NOTED = [("clock", ""), ("radio", 12), ("clock", ""), ("radio", "")]


def test_counts_without_minutes(answer):
    """R1: a thing without any minutes is counted"""
    assert answer(NEVER_NOTED)[0] == {"clock": 2, "radio": 2}


@pytest.mark.parametrize(
    ("rows", "counts"),
    [(ALL_NOTED, {"radio": 2, "bike": 1, "toaster": 1}), (SOME_NOTED, {"radio": 2, "bike": 4})],
)
def test_counts(answer, rows, counts):
    """R1: how often each thing came"""
    assert answer(rows)[0] == counts


@pytest.mark.parametrize(
    ("rows", "means"),
    [(ALL_NOTED, {"radio": 25, "bike": 50, "toaster": 25}), (SOME_NOTED, {"radio": 44, "bike": 45})],
)
def test_means(answer, rows, means):
    """R2: the mean of the minutes that were noted"""
    assert answer(rows)[1] == pytest.approx(means)


def test_never_noted(answer):
    """R3: without any minutes there is no mean"""
    assert sorted(answer(NEVER_NOTED)[1]) == ["radio"]


def test_many_lists(agree, answer, reference, rng):
    """R1, R2, R3: a hundred other lists"""
    things = ["lamp", "kettle", "mixer", "coat"]
    cases = []
    for _ in range(110):
        rows = [(rng.choice(things), rng.choice(["", rng.randint(5, 90)])) for _ in range(rng.randint(1, 9))]
        cases.append((rows,))
    agree(
        lambda rows: answer(rows),
        lambda rows: answer(rows, reference.report),
        cases,
        tolerance=1e-9,
        size=lambda case: len(case[0]),
    )
