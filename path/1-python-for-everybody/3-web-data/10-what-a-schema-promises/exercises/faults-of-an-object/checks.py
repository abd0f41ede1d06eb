import pytest
from faults_of_an_object import faults

GOOD = ("title", "found", "weight", "maker")


def thing(*names, tag='object id="Z4"'):
    """An object with an element for each name."""
    return f"<{tag}>{''.join(f'<{name}>x</{name}>' for name in names)}</object>"


@pytest.mark.parametrize("names", [GOOD, ("title", "weight"), ("title", "weight", "maker", "maker", "maker")])
def test_good(names):
    """R6: an object that keeps all promises gives an empty set"""
    answer = faults(thing(*names))
    assert (type(answer), len(answer)) == (set, 0)


@pytest.mark.parametrize("tag", ["object", 'object title="Z4"'])
def test_id(tag):
    """R1: without an id"""
    assert faults(thing(*GOOD, tag=tag)) == {"id"}


@pytest.mark.parametrize(
    ("names", "broken"),
    [
        (("found", "weight"), {"title"}),
        (("title", "maker"), {"weight"}),
        (("title", "title", "weight"), {"title"}),
        (("title", "weight", "weight", "weight"), {"weight"}),
        ((), {"title", "weight"}),
    ],
)
def test_once(names, broken):
    """R2: title and weight exactly once"""
    assert faults(thing(*names)) == broken


@pytest.mark.parametrize("count", [2, 3])
def test_found(count):
    """R3: found at most once"""
    assert faults(thing("title", *["found"] * count, "weight")) == {"found"}


@pytest.mark.parametrize("names", [("colour", "title", "weight"), ("title", "Found", "weight", "note", "note")])
def test_unknown(names):
    """R4: names that are not in the schema"""
    assert faults(thing(*names)) == {"unknown"}


@pytest.mark.parametrize(
    "names",
    [("weight", "title"), ("title", "weight", "found"), ("title", "maker", "weight", "maker"), ("maker", "title", "weight")],
)
def test_order(names):
    """R5: another order than that of the schema"""
    assert faults(thing(*names)) == {"order"}


def test_all_at_once():
    """R1, R2, R3, R4, R5, R6: everything is broken, everything is said"""
    text = thing("found", "weight", "weight", "found", "note", tag="object")
    assert faults(text) == {"id", "title", "weight", "found", "unknown", "order"}


def test_many_things(agree, reference, rng):
    """R1, R2, R3, R4, R5, R6: a hundred other things"""
    cases = []
    for _ in range(150):
        names = [name for name in GOOD for _ in range(rng.choice([0, 1, 1, 1, 2]))]
        names += rng.choices(["note", "title"], k=rng.choice([0, 0, 1]))
        if rng.random() < 0.3:
            rng.shuffle(names)
        cases.append((thing(*names, tag=rng.choice(["object", 'object id="1"', 'object id="1"'])),))
    agree(faults, reference.faults, cases, size=lambda case: len(case[0]))
