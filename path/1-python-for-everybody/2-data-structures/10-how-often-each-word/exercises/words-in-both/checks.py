import pytest
from words_in_both import shared_words


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        (["sea", "sun"], ["sun", "wind"], ["sun"]),
        (["sea"], ["sun"], []),
        ([], ["sun"], []),
        (["sun"], [], []),
    ],
)
def test_both(one, other, both):
    """R1: the words that stand in both"""
    assert list(shared_words(one, other)) == both


def test_a_list():
    """R1: the result is a list"""
    assert type(shared_words(["sun"], ["sun"])) is list


def test_once():
    """R2: each word once"""
    assert list(shared_words(["sun", "sun", "sun"], ["sun", "sun"])) == ["sun"]


def test_sorted():
    """R3: sorted by the alphabet"""
    words = ["wind", "sea", "ice", "sun"]
    assert list(shared_words(words, ["sun", "wind", "ice", "sea"])) == ["ice", "sea", "sun", "wind"]


def test_unchanged():
    """R4: the lists stay as they were"""
    one, other = ["wind", "sea", "wind"], ["sea", "air"]
    shared_words(one, other)
    assert (one, other) == (["wind", "sea", "wind"], ["sea", "air"])


def test_many_notes(agree, reference, rng):
    """R1, R2, R3: a hundred other notes"""
    words = ["the", "key", "dog", "out", "is", "old", "we", "here"]
    cases = [
        (rng.choices(words, k=rng.randint(0, 6)), rng.choices(words, k=rng.randint(0, 6))) for _ in range(120)
    ]
    agree(shared_words, reference.shared_words, cases, size=lambda case: len(case[0]) + len(case[1]))
