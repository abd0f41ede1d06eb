def text_after(run, words):
    """The text behind these words, or an empty one."""
    for line in run.output.splitlines():
        before, colon, after = line.partition(":")
        if colon and before.strip().lower() == words:
            return after.strip()
    return ""


def number_after(run, words):
    try:
        return float(text_after(run, words))
    except ValueError:
        return None


def test_leaves(program):
    """R1: three leaves, doubled twenty times"""
    assert number_after(program(), "leaves on day 20") == 3145728


def test_half(program):
    """R2: half of the pond"""
    assert number_after(program(), "half covered") == 1572864


def test_whole(program):
    """R3: leaves are shown without a point"""
    run = program()
    texts = [text_after(run, words) for words in ("leaves on day 20", "half covered", "on day")]
    assert all(text.isdigit() for text in texts)


def test_day(program):
    """R4: it was half covered one day before"""
    assert number_after(program(), "on day") == 19
