import pytest
from word_from_the_shore import answer


@pytest.mark.parametrize(
    ("message", "wanted"),
    [("Wind 5", "got 6: Wind 5"), ("", "got 0: "), ("come home", "got 9: come home"), (" a ", "got 3:  a ")],
)
def test_words(message, wanted):
    """R1: got, the count, the message"""
    assert answer(message.encode("utf-8")) == wanted.encode("utf-8")


@pytest.mark.parametrize(
    ("message", "count"), [("mañana", 6), ("9 €", 3), ("🐟🐟", 2), ("море", 4)]
)
def test_letters(message, count):
    """R2: letters are counted"""
    assert answer(message.encode("utf-8")) == f"got {count}: {message}".encode("utf-8")


@pytest.mark.parametrize("message", ["fog", "névoa"])
def test_kind(message):
    """R3: bytes come back"""
    assert isinstance(answer(message.encode("utf-8")), bytes)


def test_many(agree, reference, rng):
    """R1, R2, R3: a hundred other messages"""
    cases = [("".join(rng.choices("ab é€ж🐟", k=rng.randint(0, 12))).encode("utf-8"),) for _ in range(120)]
    agree(answer, reference.answer, cases, size=lambda case: len(case[0]))
