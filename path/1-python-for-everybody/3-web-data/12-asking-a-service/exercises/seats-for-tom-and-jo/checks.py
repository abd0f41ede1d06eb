from urllib.parse import parse_qsl

import pytest
from seats_for_tom_and_jo import question_for

SERVICE = "http://ferry.example/seats?"
BROKEN = "an address with signs that cannot travel"


def arrives(address):
    """What the service reads out of an address: the values, sorted by name."""
    if not address.isascii() or " " in address or "#" in address:
        return BROKEN
    service, _, query = address.partition("?")
    return service + "?", sorted(parse_qsl(query, keep_blank_values=True))


def sent(name, day, key):
    pairs = [("key", key), ("name", name)] + ([] if day is None else [("day", day)])
    return SERVICE, sorted(pairs)


@pytest.mark.parametrize(
    ("name", "day", "key"), [("Ana", "2026-06-02", "kelp"), ("Bo Berg", "2026-07-14", "tern"), ("Yu", "monday", "k9")]
)
def test_address(name, day, key):
    """R1: the service, the question mark, three values"""
    address = question_for(name, day, key)
    assert address.startswith(SERVICE)
    assert arrives(address) == sent(name, day, key)


@pytest.mark.parametrize(
    ("name", "day", "key"),
    [
        ("Max & Mia", "2026-06-02", "kelp"),
        ("Chloé", "2026-06-02", "kelp"),
        ("Bo Berg", "1+2", "kelp"),
        ("A=B", "2026-06-02", "ke#lp"),
        ("100% Sea", "today?", "k+9/x"),
        ("Uma", "2026-06-02", "tern & gull"),
    ],
)
def test_signs(name, day, key):
    """R2: every value arrives as it was given"""
    assert arrives(question_for(name, day, key)) == sent(name, day, key)


@pytest.mark.parametrize("name", ["Ana", "Bo Berg"])
def test_no_day(name):
    """R3: without a day, no day in the query"""
    assert arrives(question_for(name, None, "kelp")) == sent(name, None, "kelp")


def test_many(agree, rng):
    """R1, R2, R3: a hundred other passengers"""

    def got(name, day, key):
        return arrives(question_for(name, day, key))

    signs = "abz &+=%#?/éß1"
    cases = []
    for _ in range(120):
        name, key = ["".join(rng.choices(signs, k=rng.randint(1, 6))) for _ in range(2)]
        cases.append((name, rng.choice([None, "2026-06-03", "may & june"]), key))
    agree(got, sent, cases, size=lambda case: len(case[0]) + len(case[2]))
