import pytest

KINDS = {"4": "4 guests: 480 g of flour, 1.0 l of milk, 8 eggs."}


def sentence(run):
    return run.output.strip()


def test_asks_once(program):
    """R1: it asks once"""
    assert program("4").asked == 1


@pytest.mark.parametrize(("guests", "numbers"), [("4", [4, 480, 1.0, 8]), ("7", [7, 840, 1.75, 14])])
def test_amounts(program, guests, numbers):
    """R2: the four amounts, in their order"""
    assert program(guests).numbers == pytest.approx(numbers)


def test_words(program):
    """R2: the words and signs of the sentence"""
    letters = "".join(sign for sign in sentence(program("3")) if not sign.isdigit() and sign != "-")
    assert letters.replace(" .", " ").replace("  ", " ").strip() in (
        "guests: g of flour, . l of milk, eggs.",
        "guests: g of flour, l of milk, eggs.",
    )


def test_whole_and_not(program):
    """R3: whole numbers without a point, milk with one"""
    assert sentence(program("4")).split() == KINDS["4"].split()


def test_many(program, reference, agree, rng):
    """R1, R2, R3: a hundred other Sundays"""
    cases = [(str(rng.randint(0, 240)),) for _ in range(110)]
    same = lambda mine, theirs: sentence(mine) == sentence(theirs)  # noqa: E731
    agree(program, reference.program, cases, same=same, size=lambda case: int(case[0]))
