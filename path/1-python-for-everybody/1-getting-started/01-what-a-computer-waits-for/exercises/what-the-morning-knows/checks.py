LEFT = ["monday rain", "tuesday sun", "wednesday snow", "friday wind"]
GONE = ["thursday fog"]


def shown(program):
    return [" ".join(line.lower().split()) for line in program().output.strip().splitlines()]


def test_all_that_is_left(program):
    """R1: every note that was kept is there"""
    lines = shown(program)
    assert [note for note in LEFT if note in lines] == LEFT


def test_nothing_that_is_gone(program):
    """R2: no note that is gone is printed"""
    assert [note for note in GONE if note in shown(program)] == []


def test_order_of_the_week(program):
    """R3: the notes stand in the order of the week"""
    notes = [line for line in shown(program) if line in LEFT]
    assert notes == [note for note in LEFT if note in notes] and notes


def test_number_gone(program):
    """R4: the last line says how many are gone"""
    last = shown(program)[-1:]
    assert last in (["gone: 1"], ["gone:1"])
