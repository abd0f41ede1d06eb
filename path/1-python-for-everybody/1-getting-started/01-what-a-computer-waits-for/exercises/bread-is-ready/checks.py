def shown(program):
    return program().output.strip().splitlines()


def first_line(program):
    return (shown(program) or [""])[0].strip()


def test_one_line(program):
    """R1: it shows one line"""
    assert len(shown(program)) == 1


def test_words(program):
    """R2: the words are the baker's"""
    words = [word.strip(".\"'").lower() for word in first_line(program).split()]
    assert words == ["the", "bread", "is", "ready"]


def test_large_letter(program):
    """R3: the first letter is a large T"""
    assert first_line(program).lstrip("\"'")[:1] == "T"


def test_full_stop(program):
    """R4: a full stop is the last sign but for quotes"""
    assert first_line(program).rstrip("\"'")[-1:] == "."


def test_no_quotes(program):
    """R4: no quotes are shown"""
    line = first_line(program)
    assert line and line[0] not in "\"'" and line[-1] not in "\"'"
