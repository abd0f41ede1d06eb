import ast

import pytest


def signs(run):
    return [line.rstrip() for line in run.lines]


def framed(*texts):
    return [line for text in texts for line in ("=" * len(text), text, "=" * len(text))]


def test_asks(program):
    """R1: it asks three times"""
    assert program("Exit", "Juice", "Bags").asked == 3


@pytest.mark.parametrize("text", ["Exit", "This way to the hall", "x"])
def test_frame(program, text):
    """R2: a frame as wide as the text"""
    assert signs(program(text, "Juice", "Bags"))[:3] == framed(text)


def test_order(program):
    """R3: three signs in order, nothing else"""
    assert signs(program("Exit", "Hot soup", "Bags")) == framed("Exit", "Hot soup", "Bags")


def calls(tree, name):
    """How often a function is called in the program, a loop counting as often."""
    loops = [node for node in ast.walk(tree) if isinstance(node, (ast.For, ast.While))]
    places = [tree, *loops, *loops]
    found = [node for place in places for node in ast.walk(place) if isinstance(node, ast.Call)]
    return sum(isinstance(call.func, ast.Name) and call.func.id == name for call in found)


def test_one_function(source):
    """R4: one function of yours, called for each sign"""
    names = [node.name for node in ast.walk(source) if isinstance(node, ast.FunctionDef)]
    assert any(calls(source, name) >= 3 for name in names)


def test_many_signs(program, reference, agree, rng):
    """R2, R3: a hundred other evenings"""
    words = ["tea", "coats", "stage", "no dogs", "to the garden", "at nine", "row", "please ring"]
    evenings = [tuple(" ".join(rng.choices(words, k=rng.randint(1, 3))) for _ in range(3)) for _ in range(110)]
    same = lambda mine, theirs: signs(mine) == signs(theirs) and mine.error is None  # noqa: E731
    agree(program, reference.program, evenings, same=same, size=lambda texts: sum(map(len, texts)))
