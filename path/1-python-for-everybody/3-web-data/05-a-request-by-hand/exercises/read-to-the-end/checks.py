import pytest
from read_to_the_end import read_to_the_end


class Wire:
    """The end of a line over which these pieces come; then the other side hangs up."""

    def __init__(self, pieces):
        self.bytes_to_come = [piece for piece in pieces if piece]

    def recv(self, size):
        if not self.bytes_to_come:
            return b""
        piece = self.bytes_to_come.pop(0)
        if len(piece) > size:
            self.bytes_to_come.insert(0, piece[size:])
        return piece[:size]


def read(pieces, function=read_to_the_end):
    return function(Wire(pieces))


def cut(text, sizes):
    """The bytes of a text, cut into pieces of these sizes, and a last one."""
    data = text.encode()
    pieces, start = [], 0
    for size in sizes:
        pieces.append(data[start : start + size])
        start += size
    return [*pieces, data[start:]]


@pytest.mark.parametrize("length", [1300, 5000])
def test_long(length):
    """R1: an answer of many pieces is whole"""
    text = ("light 3 is on. " * length)[:length]
    assert read([text.encode()]) == text


def test_nothing():
    """R1: a line that brings nothing gives an empty text"""
    assert read([]) == ""


@pytest.mark.parametrize("sizes", [[5], [3, 20, 1], [512, 7, 512]])
def test_short_pieces(sizes):
    """R2: a short piece is not the end"""
    text = "HTTP/1.0 200 OK and so on, line after line. " * 40
    assert read(cut(text, sizes)) == text


@pytest.mark.parametrize(("text", "sizes"), [("Tromsø", [6]), ("déjà vu", [2]), ("5 €", [3])])
def test_letters_in_halves(text, sizes):
    """R3: a letter that comes in two pieces is whole"""
    filler = "x" * 512
    assert read(cut(filler + text, [512, *sizes])) == filler + text


def test_many(agree, reference, rng):
    """R1, R2, R3: a hundred other answers"""
    cases = []
    for _ in range(110):
        text = "".join(rng.choices(["ferry ", "ø", "é", "\r\n", "07:40 ", "€"], k=rng.randint(0, 60)))
        cases.append((cut(text, [rng.randint(1, 40) for _ in range(rng.randint(0, 4))]),))
    agree(
        read,
        lambda pieces: read(pieces, reference.read_to_the_end),
        cases,
        size=lambda case: sum(map(len, case[0])),
    )
