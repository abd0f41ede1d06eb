from sold_twice import sold_twice


def test_twice():
    """R1: seats that were sold more than once"""
    sales = [("B", 3, "Eva"), ("B", 4, "Dan"), ("A", 3, "Flo"), ("B", 4, "Gus")]
    assert list(sold_twice(sales)) == [("B", 4)]


def test_same_buyer():
    """R1: the buyer makes no difference"""
    assert list(sold_twice([("B", 3, "Eva"), ("B", 3, "Eva")])) == [("B", 3)]


def test_row_or_number_alone():
    """R1: a shared row or number is no shared seat"""
    assert list(sold_twice([("B", 3, "Eva"), ("B", 4, "Eva"), ("A", 4, "Eva")])) == []


def test_none():
    """R1: no sales, no seats"""
    assert list(sold_twice([])) == []


def test_three_times():
    """R2: each seat is in the list once"""
    assert list(sold_twice([("F", 9, "Eva"), ("F", 9, "Dan"), ("F", 9, "Flo"), ("F", 9, "Eva")])) == [("F", 9)]


def test_sorted():
    """R3: sorted by row, then by number"""
    seats = [("B", 11), ("A", 12), ("B", 2), ("A", 4)]
    sales = [(row, number, name) for name in ("Eva", "Dan") for row, number in seats]
    assert list(sold_twice(sales)) == [("A", 4), ("A", 12), ("B", 2), ("B", 11)]


def test_many_evenings(agree, reference, rng):
    """R1, R2, R3: a hundred other evenings"""
    cases = []
    for _ in range(110):
        sales = [
            (rng.choice("AB"), rng.choice([1, 2, 10]), rng.choice(["Eva", "Dan", "Flo"]))
            for _ in range(rng.randint(0, 9))
        ]
        cases.append((sales,))
    agree(sold_twice, reference.sold_twice, cases, size=lambda case: len(case[0]))
