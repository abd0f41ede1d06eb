import json

import pytest
from all_pages import totals

LIST, NAME, NUMBER, PATH, MOST = "{{list}}", "{{name}}", "{{number}}", "{{path}}", {{most}}


def entries(*pairs):
    return [{NAME: name, NUMBER: number} for name, number in pairs]


def paths(count):
    """The paths of so many pages."""
    return [PATH, *(f"{PATH}?page={number}" for number in range(2, count + 1))]


def asked(pages, circle=False):
    """What comes out for pages that lead on to one another, and for what it asked."""
    names = paths(len(pages))
    answers = {}
    for place, page in enumerate(pages):
        answers[names[place]] = {LIST: page}
        if place + 1 < len(pages) or circle:
            answers[names[place]]["next"] = names[(place + 1) % len(pages)]
    seen = []

    def ask(path):
        seen.append(path)
        return json.dumps(answers[path])

    return dict(totals(ask, PATH)), seen


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        (entries(("Ida", 4)), {"Ida": 4}),
        (entries(("Ida", 4), ("Bo", 2.5), ("Ida", 30)), {"Ida": 34, "Bo": 2.5}),
        (entries(("Ida", 0)), {"Ida": 0}),
        ([], {}),
    ],
)
def test_one_page(page, wanted):
    """R1: the numbers of a page are added, by {{name}}"""
    assert asked([page])[0] == wanted


@pytest.mark.parametrize("count", [2, 3, 5])
def test_next(count):
    """R2: it goes on with what `next` says"""
    found, seen = asked([entries(("Ida", 4), (f"Nr. {number}", number)) for number in range(count)])
    assert found == {"Ida": 4 * count} | {f"Nr. {number}": number for number in range(count)}
    assert seen == paths(count)


def test_null():
    """R3: where the number is null, it is left out"""
    assert asked([entries(("Ida", None), ("Bo", 2)), entries(("Bo", None))])[0] == {"Bo": 2}


def test_missing():
    """R3: and so it is where it is missing"""
    assert asked([[{NAME: "Ida"}, {NAME: "Bo", NUMBER: 2}], [{NAME: "Bo"}]])[0] == {"Bo": 2}


def test_at_most():
    """R4: it asks {{most}} times at most"""
    found, seen = asked([entries(("Ida", 1))] * (MOST + 2))
    assert (found, seen) == ({"Ida": MOST}, paths(MOST))


def test_circle():
    """R4: also where two pages lead to each other"""
    found, seen = asked([entries(("Ida", 1)), entries(("Bo", 1))], circle=True)
    assert len(seen) == MOST
    assert found == {"Ida": (MOST + 1) // 2, "Bo": MOST // 2}


def test_not_needed():
    """R4: it asks for no page that it does not need"""
    assert asked([entries(("Ida", 1))])[1] == [PATH]


def test_many_services(agree, rng):
    """R1, R2, R3: a hundred other services"""
    cases = []
    for _ in range(100):
        pages = [
            [{NAME: rng.choice(["Ida", "Bo", "Zoe"]), **rng.choice([{}, {NUMBER: None}, {NUMBER: rng.randint(0, 40) / 4}])} for _ in range(rng.randint(0, 3))]
            for _ in range(rng.randint(1, 4))
        ]
        cases.append((pages,))
    agree(added_up, wanted_of, cases, tolerance=1e-9, size=lambda case: len(str(case)))


def added_up(pages):
    return asked(pages)[0]


def wanted_of(pages):
    """Computed from the pages themselves."""
    known = [(entry[NAME], entry[NUMBER]) for page in pages for entry in page if entry.get(NUMBER) is not None]
    return {name: sum(number for other, number in known if other == name) for name, _ in known}
