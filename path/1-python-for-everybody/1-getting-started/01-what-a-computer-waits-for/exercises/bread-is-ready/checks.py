def shown(program):
    return program().output.strip().splitlines()


def line(program):
    """All that is shown, as one line."""
    return " ".join(text.strip() for text in shown(program))


def test_words(program):
    """R1: the words are the baker's"""
    words = [word.strip(".\"'") for word in line(program).lower().split()]
    assert " ".join(words) == "the bread is ready"


def test_one_line(program):
    """R2: they stand in one line"""
    assert len(shown(program)) == 1


def test_large_letter(program):
    """R3: the first letter is a large T"""
    assert line(program).lstrip("\"'")[:1] == "T"


def test_full_stop(program):
    """R4: a full stop is the last sign but for quotes"""
    assert line(program).rstrip("\"'")[-1:] == "."


def test_no_quotes(program):
    """R4: no quotes are shown"""
    text = line(program)
    assert text and text[0] not in "\"'" and text[-1] not in "\"'"
