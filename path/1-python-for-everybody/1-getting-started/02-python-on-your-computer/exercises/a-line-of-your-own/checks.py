import re


def shown(program):
    return [line for line in program().output.strip().splitlines() if line.strip()]


def words(program):
    return re.findall(r"[^\W_]+(?:['’][^\W_]+)*", " ".join(shown(program)))


def test_one_line(program):
    """R1: it prints one line"""
    assert len(shown(program)) == 1


def test_four_words(program):
    """R2: the line has four words or more"""
    assert len(words(program)) >= 4


def test_no_greeting(program):
    """R3: it is not the old greeting"""
    lines = shown(program)
    assert lines and "hello world" not in " ".join(words(program)).lower()
