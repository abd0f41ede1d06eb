import pytest
from how_many_makers import occurs


def thing(*names, inside=""):
    """An object with an element for each name."""
    return f"<object>{''.join(f'<{name}>x</{name}>' for name in names)}<box>{inside}</box></object>"


@pytest.mark.parametrize(
    ("makers", "least", "most", "kept"),
    [(2, 2, 4, True), (4, 2, 4, True), (3, 2, 4, True), (1, 2, 4, False), (5, 2, 4, False), (0, 0, 1, True), (1, 0, 0, False)],
)
def test_limits(makers, least, most, kept):
    """R1: at least the one limit, at most the other"""
    assert occurs(thing("title", *["maker"] * makers), "maker", least, most) is kept


@pytest.mark.parametrize(("makers", "least", "kept"), [(0, 0, True), (7, 0, True), (1, 2, False), (2, 2, True)])
def test_unbounded(makers, least, kept):
    """R2: None is no upper limit, and the lower one holds"""
    assert occurs(thing(*["maker"] * makers, "note"), "maker", least, None) is kept


def test_directly():
    """R3: elements that lie deeper do not count"""
    text = thing("note", inside="<note>y</note><note>z</note>")
    assert (occurs(text, "note", 1, 1), occurs(text, "note", 2, None)) == (True, False)


def test_many_things(agree, reference, rng):
    """R1, R2, R3: a hundred other things"""
    cases = []
    for _ in range(120):
        names = rng.choices(["note", "maker"], k=rng.randint(0, 4))
        limits = (rng.randint(0, 3), rng.choice([None, 0, 1, 2, 3]))
        cases.append((thing(*names, inside=rng.choice(["", "<note>y</note>"])), "note", *limits))
    agree(occurs, reference.occurs, cases, size=lambda case: len(case[0]))
