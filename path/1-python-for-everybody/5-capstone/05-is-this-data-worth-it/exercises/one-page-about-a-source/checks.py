import pytest
from source_page import page

FULL = {
    "title": "Bathing water", "owner": "county of Orrin", "format": "CSV", "rows": 40,
    "newest": "2025-08-25", "licence": "CC BY", "people": False,
}  # fmt: skip
LINES = [
    "# Bathing water", "Owner: county of Orrin", "Format: CSV", "Rows: 40",
    "Newest: 2025-08-25", "Licence: CC BY", "Publish: yes, name the owner",
]  # fmt: skip
KEYS = ["title", "owner", "format", "rows", "newest", "licence"]


def last(**given):
    """The line on publishing, for facts like these."""
    return page({**FULL, **given}).splitlines()[-1]


def test_lines():
    """R1: seven lines, in this sequence"""
    assert page(FULL).splitlines() == LINES


def test_line_ends():
    """R1: each line ends with a line end"""
    assert (page(FULL).count("\n"), page(FULL)[-1]) == (7, "\n")


@pytest.mark.parametrize("number", range(6))
def test_missing(number):
    """R2: a key that is missing is not known"""
    facts = {key: value for key, value in FULL.items() if key != KEYS[number]}
    assert page(facts).splitlines()[number] == LINES[number].replace(str(FULL[KEYS[number]]), "not known")


@pytest.mark.parametrize("number", range(6))
def test_none(number):
    """R2: None is not known"""
    found = page({**FULL, KEYS[number]: None}).splitlines()[number]
    assert found == LINES[number].replace(str(FULL[KEYS[number]]), "not known")


def test_zero():
    """R2: zero rows is a number"""
    assert page({**FULL, "rows": 0}).splitlines()[3] == "Rows: 0"


@pytest.mark.parametrize("licence", ["CC0", "CC BY", "ODbL", None])
def test_people(licence):
    """R3: with people in it, no"""
    assert last(people=True, licence=licence) == "Publish: no, people can be recognised"


@pytest.mark.parametrize("licence", ["CC0", "CC BY-SA"])
def test_nobody_knows(licence):
    """R3: when nobody knows about people, no"""
    assert last(people=None, licence=licence) == "Publish: no, people can be recognised"


def test_nothing_at_all():
    """R2, R3: an empty dictionary"""
    assert page({}).splitlines() == [
        "# not known", "Owner: not known", "Format: not known", "Rows: not known",
        "Newest: not known", "Licence: not known", "Publish: no, people can be recognised",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("licence", "wanted"),
    [
        ("CC0", "yes"),
        ("CC BY", "yes, name the owner"),
        ("CC BY-SA", "yes, name the owner, same licence"),
        ("ODbL", "yes, name the owner, same licence"),
    ],
)
def test_yes(licence, wanted):
    """R4: what the licence asks"""
    assert last(licence=licence) == "Publish: " + wanted


@pytest.mark.parametrize("licence", [None, "CC", "all rights reserved", "CC BY-NC", ""])
def test_ask(licence):
    """R5: any other licence, or none: ask first"""
    assert last(licence=licence) == "Publish: no, ask first"


def test_many_sources(agree, reference, rng):
    """R1, R2, R3, R4, R5: a hundred other sources"""
    cases = []
    for _ in range(100):
        facts = {
            "title": rng.choice(["Lakes", "Depths", None]),
            "owner": rng.choice(["divers", None]),
            "format": rng.choice(["CSV", "JSON"]),
            "rows": rng.choice([0, 12, None]),
            "newest": rng.choice(["2025-08-25", "2024"]),
            "licence": rng.choice(["CC0", "CC BY", "CC BY-SA", "ODbL", "none", None]),
            "people": rng.choice([True, False, False, None]),
        }
        some = rng.sample(list(facts), rng.randint(0, 7))
        cases.append(({key: facts[key] for key in some},))
    agree(page, reference.page, cases, size=lambda case: len(case[0]))
