import pytest
from star_guests import top_terms

BOOK = ["we saw the rings", "the rings at last", "a cold and clear night", "we saw a comet"]
STOPS = {"we", "the", "at", "a", "and"}


def first_two(rows):
    """Words and counts alone."""
    return [tuple(row[:2]) for row in rows]


def test_all_texts():
    """R1: words are counted over all texts"""
    assert sorted(first_two(top_terms(["moon moon", "a moon", "mars"], {"a"}, 9))) == [("mars", 1), ("moon", 3)]


def test_stops_are_out():
    """R1: stop words do not come back"""
    words = {row[0] for row in top_terms(BOOK, STOPS, 20)}
    assert words == {"saw", "rings", "last", "cold", "clear", "night", "comet"}


def test_pieces_of_stops():
    """R1: a piece of a stop word is a word"""
    assert first_two(top_terms(["the heat", "he at"], {"the", "heat"}, 5)) == [("at", 1), ("he", 1)]


@pytest.mark.parametrize(
    ("texts", "share"), [(["mars the mars the"], 0.5), (["the the", "the mars"], 0.25), (["mars"], 1.0)]
)
def test_share(texts, share):
    """R2: the share is of all words, stop words included"""
    assert [row[2] for row in top_terms(texts, {"the"}, 1)] == pytest.approx([share])


def test_largest_first():
    """R3: the largest count stands first"""
    assert first_two(top_terms(["io europa io", "titan titan titan"], set(), 3)) == [("titan", 3), ("io", 2), ("europa", 1)]


def test_equal_ones():
    """R3: equal counts stand by the alphabet"""
    assert first_two(top_terms(["venus mars", "io venus mars io"], set(), 3)) == [("io", 2), ("mars", 2), ("venus", 2)]


@pytest.mark.parametrize(("most", "length"), [(1, 1), (3, 3), (7, 7), (50, 7)])
def test_at_most(most, length):
    """R4: at most so many, stop words not counted"""
    assert len(top_terms(BOOK, STOPS, most)) == length


@pytest.mark.parametrize("texts", [[], ["", "  "], ["the the"]])
def test_nothing_to_show(texts):
    """R4: without a word to show it is empty"""
    assert top_terms(texts, {"the"}, 4) == []


def test_many_books(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other books"""
    words = ["the", "a", "of", "moon", "mars", "io", "cold", "he", "at", "comet"]
    cases = []
    for _ in range(110):
        texts = [" ".join(rng.choices(words, k=rng.randint(0, 5))) for _ in range(rng.randint(0, 4))]
        cases.append((texts, set(rng.sample(words[:4], rng.randint(0, 3))), rng.randint(1, 6)))
    agree(top_terms, reference.top_terms, cases, tolerance=1e-9, size=lambda case: len(" ".join(case[0])))
