import pytest
from room_in_the_message import fits


@pytest.mark.parametrize(("text", "room", "answer"), [("calm", 4, True), ("calm", 3, False), ("", 0, True), ("calm", 30, True)])
def test_plain(text, room, answer):
    """R1: plain letters, with the room filled exactly or not"""
    assert fits(text, room) is answer


@pytest.mark.parametrize(
    ("text", "room", "answer"),
    [
        ("mañana", 6, False),
        ("mañana", 7, True),
        ("9 €", 4, False),
        ("9 €", 5, True),
        ("🐟", 3, False),
        ("🐟", 4, True),
        ("море", 7, False),
        ("море", 8, True),
        ("海", 2, False),
        ("海", 3, True),
    ],
)
def test_scripts(text, room, answer):
    """R2: signs of every script"""
    assert fits(text, room) is answer


def test_many(agree, reference, rng):
    """R1, R2: a hundred other messages"""
    cases = []
    for _ in range(120):
        text = "".join(rng.choices("ab é€ж🐟", k=rng.randint(0, 8)))
        cases.append((text, max(0, len(text.encode("utf-8")) + rng.randint(-3, 3))))
    agree(fits, reference.fits, cases, size=lambda case: len(case[0]))
