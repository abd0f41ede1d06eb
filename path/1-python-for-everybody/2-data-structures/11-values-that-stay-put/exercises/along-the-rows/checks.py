from along_the_rows import along_the_rows


def test_rows():
    """R1: rows in the order of the alphabet"""
    assert list(along_the_rows(["B2", "A1", "D1", "C3"])) == ["A1", "B2", "C3", "D1"]


def test_rows_first():
    """R1: the row decides before the number"""
    assert list(along_the_rows(["B1", "A25", "B3"])) == ["A25", "B1", "B3"]


def test_numbers():
    """R2: in a row, numbers in their order"""
    assert list(along_the_rows(["A11", "A100", "A9", "A2"])) == ["A2", "A9", "A11", "A100"]


def test_labels():
    """R3: the labels come back, each of them"""
    assert list(along_the_rows(["E5", "E5", "E4"])) == ["E4", "E5", "E5"]


def test_empty():
    """R3: no seats, an empty list"""
    assert list(along_the_rows([])) == []


def test_unchanged():
    """R3: the list that came in stays as it was"""
    labels = ["D2", "A11", "A9"]
    along_the_rows(labels)
    assert labels == ["D2", "A11", "A9"]


def test_many_evenings(agree, reference, rng):
    """R1, R2, R3: a hundred other evenings"""
    cases = []
    for _ in range(110):
        labels = [f"{rng.choice('ABC')}{rng.randint(1, 30)}" for _ in range(rng.randint(0, 7))]
        cases.append((labels,))
    agree(along_the_rows, reference.along_the_rows, cases, size=lambda case: len(case[0]))
