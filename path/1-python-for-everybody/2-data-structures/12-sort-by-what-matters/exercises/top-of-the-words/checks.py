import pytest
from top_of_the_words import top

SONG = {"sky": 2, "you": 12, "blue": 5, "a": 9, "night": 5, "day": 5, "o": 1}


def test_largest_first():
    """R1: the largest count is first"""
    assert [count for word, count in top(SONG, 20)] == [12, 9, 5, 5, 5, 2, 1]


def test_tuples():
    """R1: a list of tuples, word and count"""
    result = top({"sky": 2, "you": 12}, 5)
    assert (type(result), [tuple(pair) for pair in result]) == (list, [("you", 12), ("sky", 2)])


def test_equal():
    """R2: equal counts by the alphabet"""
    assert [word for word, count in top(SONG, 20)] == ["you", "a", "blue", "day", "night", "sky", "o"]


@pytest.mark.parametrize(("most", "length"), [(1, 1), (3, 3), (7, 7), (8, 7), (100, 7), (0, 0)])
def test_at_most(most, length):
    """R3: at most so many tuples"""
    assert len(top(SONG, most)) == length


def test_no_words():
    """R3: no words, an empty list"""
    assert list(top({}, 3)) == []


def test_many_songs(agree, reference, rng):
    """R1, R2, R3: a hundred other songs"""
    words = ["sky", "you", "blue", "a", "night", "day", "o", "we"]
    cases = []
    for _ in range(120):
        some = rng.sample(words, rng.randint(0, 8))
        cases.append(({word: rng.randint(1, 11) % 4 + 8 for word in some}, rng.randint(0, 9)))
    agree(top, reference.top, cases, size=lambda case: len(case[0]))
