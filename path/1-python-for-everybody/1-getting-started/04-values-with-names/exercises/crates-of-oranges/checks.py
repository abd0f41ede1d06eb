import pytest


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


def test_full(program):
    """R1: thirteen crates get full"""
    value = number_after(program(), "full crates")
    assert value is not None and int(value) == 13


def test_rest(program):
    """R2: sixty-four oranges are left"""
    value = number_after(program(), "for juice")
    assert value is not None and round(value) == 64


def test_whole(program):
    """R3: both are shown as whole numbers"""
    run = program()
    assert text_after(run, "full crates").isdigit() and text_after(run, "for juice").isdigit()


def test_share(program):
    """R4: the last crate is a part of one full"""
    assert number_after(program(), "last crate") == pytest.approx(64 / 72, abs=0.001)
