import pytest
from seen_most import most_often

MANY = {{many}}
WORDS = ["oak", "elm", "fir", "yew", "ash", "box"]


def test_one_line():
    """R1: the words of a line are counted"""
    assert most_often(["oak,elm,oak,oak"]) == [("oak", 3), ("elm", 1)]


@pytest.mark.parametrize("lines", [["oak", "oak,elm"], ["elm,oak", "", "oak"], ["oak,oak", "elm"]])
def test_all_lines(lines):
    """R1: all lines are counted together"""
    assert most_often(lines) == [("oak", 2), ("elm", 1)]


@pytest.mark.parametrize("line", ["Oak,oak", "OAK,oAk", " oak,oak  ", "oak ,  Oak"])
def test_capitals(line):
    """R2: capitals and spaces make no difference"""
    assert most_often([line]) == [("oak", 2)]


@pytest.mark.parametrize("lines", [["oak,,", ",", " , "], [",oak, ,"], ["", "oak", "", ""]])
def test_empty(lines):
    """R3: what is empty is not counted"""
    assert most_often(lines) == [("oak", 1)]


def test_nothing():
    """R3: nothing at all gives an empty list"""
    assert most_often(["", " ,"]) == []


def test_most_first():
    """R4: the largest count comes first"""
    assert most_often(["ash,oak,ash,oak,oak"]) == [("oak", 3), ("ash", 2)]


@pytest.mark.parametrize("line", ["yew,ash", "ash,yew", "yew,ash,yew,ash"])
def test_equals(line):
    """R4: equal counts come from A to Z"""
    assert [word for word, _ in most_often([line])] == ["ash", "yew"]


def test_at_most():
    """R5: {{many}} at most come back"""
    lines = [",".join(WORDS[:number]) for number in range(1, 7)]
    assert most_often(lines) == [(word, 6 - place) for place, word in enumerate(WORDS[:MANY])]


def test_many_lists(reference, agree, rng):
    """R1, R2, R3, R4, R5: a hundred other lists of lines"""
    cases = []
    for _ in range(110):
        pieces = [rng.choice([*WORDS, "Oak ", " ELM", " ", ""]) for _ in range(rng.randint(0, 9))]
        cases.append(([",".join(pieces[:4]), ",".join(pieces[4:])],))
    agree(most_often, reference.most_often, cases, size=lambda case: len("".join(case[0])))
