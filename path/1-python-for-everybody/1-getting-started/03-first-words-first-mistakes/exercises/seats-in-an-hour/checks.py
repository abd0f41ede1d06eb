def number_after(run, words):
    """The number behind these words, or None."""
    for line in run.output.lower().splitlines():
        before, colon, after = line.partition(":")
        if colon and before.strip() == words and after.strip().replace(".0", "").isdigit():
            return int(after.strip().replace(".0", ""))
    return None


def test_buses(program):
    """R1: six buses come in an hour"""
    assert number_after(program(), "buses an hour") == 6


def test_seats(program):
    """R2: the seats of all buses together"""
    assert number_after(program(), "seats an hour") == 288


def test_school(program):
    """R3: the seats that are left for the school"""
    assert number_after(program(), "for the school") == 264
