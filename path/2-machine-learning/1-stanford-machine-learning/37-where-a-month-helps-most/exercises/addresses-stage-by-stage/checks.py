import pytest
from address_line import best_month, ceilings

# Stages on small numbers: each is a little wrong somewhere, or gives up.


def find(photo):
    return None if photo % 7 == 3 else photo + (photo % 5 == 1)


def split(label):
    return label * 2 if label % 4 else label * 2 + 1


def name(lines):
    return None if lines % 11 == 5 else lines // 2 - 3 + (lines % 9 == 8)


def parcels(numbers):
    return [(n, [n, n * 2, n - 3]) for n in numbers]


LINE = [find, split, name]


def test_as_it_is():
    """R1: the line as it is, of all rows"""
    assert ceilings([find, split], [(n, [n, n * 2]) for n in (2, 5, 6, 4)])[0] == pytest.approx(0.5)


def test_mistakes_that_heal():
    """R1: a wrong step may still lead to the right answer"""
    assert ceilings([split, lambda n: n // 2], [(n, [n * 2, n]) for n in (4, 5, 8)])[0] == 1


def test_truth_from_the_front():
    """R2: the truth for the first k stages, the rest runs"""
    rows = [(n, [n, n * 2]) for n in (6, 1, 4, 8, 9)]
    assert list(ceilings([find, split], rows)) == pytest.approx([0.2, 0.6, 1])


def test_length():
    """R2: one share more than stages, the last is 1"""
    shares = ceilings([find], [(6, [6]), (2, [2])])
    assert list(shares) == pytest.approx([0.5, 1])


def test_not_called():
    """R2: stages that are given the truth do not run"""
    called = []

    def first(photo):
        called.append(photo)
        return photo

    ceilings([first, lambda n: n], [(2, [2, 2])])
    assert called == [2]


def test_same_parcels():
    """R2: stages that fail on the same parcels"""
    stages = [lambda n: n if n < 5 else 90, lambda n: n if n < 5 else 91]
    assert list(ceilings(stages, [(n, [n, n]) for n in (1, 2, 7, 8)])) == pytest.approx([0.5, 0.5, 1])


def test_given_up():
    """R3: nothing found counts as wrong"""
    assert list(ceilings([find, split], [(n, [n, n * 2]) for n in (3, 10, 2, 5)])) == pytest.approx([0.5, 1, 1])


def test_nothing_to_hand_on():
    """R3: after None no stage is called"""
    called = []

    def second(value):
        called.append(value)
        return "street"

    assert ceilings([lambda photo: None, second], [("x", ["label", "street"])])[0] == 0
    assert called == ["label"]


def test_given_up_at_the_end():
    """R3: the last stage may give up as well"""
    assert ceilings([lambda photo: None], [(1, [1]), (2, [2])])[0] == 0


def test_step_by_step():
    """R4: the gain is counted from the share before"""
    assert best_month([0.3, 0.4, 0.8, 1.0], [1, 1, 1]) == 1


def test_for_a_month():
    """R4: the gain for one month of work"""
    assert best_month([0.3, 0.4, 0.8, 1.0], [2, 5, 1]) == 2


def test_half_a_month():
    """R4: less than a month counts as it is"""
    assert best_month([0.3, 0.5, 0.8, 1.0], [0.25, 0.5, 1]) == 0


def test_equal():
    """R5: of equal stages the first"""
    assert best_month([0.1, 0.2, 0.3, 0.4, 1.0], [1, 1, 1, 6]) == 0


def test_no_gain():
    """R5: nothing to win anywhere, the first"""
    assert best_month([1.0, 1.0, 1.0], [1, 2]) == 0


def test_many_lines(reference, rng):
    """R1, R2, R3: a hundred other lines"""
    for _ in range(100):
        start = rng.randrange(3)
        numbers = [rng.randrange(200) for _ in range(rng.choice([1, 3, 17]))]
        rows = [(row[0] if start == 0 else row[1][start - 1], row[1][start:]) for row in parcels(numbers)]
        assert list(ceilings(LINE[start:], rows)) == pytest.approx(reference.ceilings(LINE[start:], rows))


def test_many_months(reference, agree, rng):
    """R4, R5: a hundred other tables"""
    cases = []
    for _ in range(120):
        count = rng.choice([1, 2, 3, 5])
        shares = sorted(rng.randrange(11) / 10 for _ in range(count)) + [1.0]
        cases.append((shares, [rng.choice([0.5, 1, 2, 3]) for _ in range(count)]))
    agree(best_month, reference.best_month, cases, size=lambda case: len(case[1]))
