import pytest
from words_of_a_poem import words_in


def test_order():
    """R1: all words, in the order of the text"""
    assert words_in("so it is so") == ["so", "it", "is", "so"]


def test_lines():
    """R1: line ends and many spaces part words too"""
    assert words_in("  red\nsky   at night\n") == ["red", "sky", "at", "night"]


def test_small():
    """R2: all letters are small"""
    assert words_in("Red SKY Élan") == ["red", "sky", "élan"]


@pytest.mark.parametrize("mark", list('.,:;!?"'))
def test_marks_around(mark):
    """R3: marks at both ends are taken away"""
    assert words_in(f"{mark}sky{mark} sea{mark}{mark}") == ["sky", "sea"]


@pytest.mark.parametrize("word", ["7:45", "3.5", "o'clock", "x,y"])
def test_marks_inside(word):
    """R3: marks inside a word stay"""
    assert words_in(f"red {word}.") == ["red", word]


def test_other_marks():
    """R3: other marks stay"""
    assert words_in("(sky) -sea- 'sun'") == ["(sky)", "-sea-", "'sun'"]


@pytest.mark.parametrize("text", ["", " ", "...", '! ? "', "\n"])
def test_marks_alone(text):
    """R4: marks alone give no word"""
    assert words_in(text) == []


def test_many_texts(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other texts"""
    pieces = ["Sky", "sea,", '"Sun', "wind.", "...", "8:15", "?!", "o'clock", "A", "\n", "night;"]
    cases = [(" ".join(rng.choices(pieces, k=rng.randint(0, 7))),) for _ in range(120)]
    agree(words_in, reference.words_in, cases, size=lambda case: len(case[0]))
