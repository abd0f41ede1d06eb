def number_after(run, words):
    """The number behind these words, or None."""
    for line in run.output.splitlines():
        before, colon, after = line.partition(":")
        if colon and before.strip() == words and after.strip().isdigit():
            return int(after)
    return None


def test_children(program):
    """R1: seventeen children come"""
    assert number_after(program(), "children") == 17


def test_price(program):
    """R2: the price is that of a Sunday"""
    assert number_after(program(), "price") == 3


def test_to_pay(program):
    """R3: seventeen children pay 51"""
    assert number_after(program(), "to pay") == 51
