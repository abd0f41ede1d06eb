from long_words import count_long


def test_counts():
    """R1: long words are counted"""
    assert count_long(["planet", "sun", "gravity"]) == 2


def test_edge():
    """R2: five letters are not enough"""
    assert count_long(["earth", "moon"]) == 0


def test_many(agree, reference, rng):
    """R1, R2: a hundred texts drawn at random"""
    agree(
        count_long, reference.count_long, [(["x" * rng.randint(1, 9) for _ in range(6)],) for _ in range(100)]
    )
