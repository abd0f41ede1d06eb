import json

import pytest
from playground_words import cloud_data


def read(text):
    """The list in the file, as a page would load it; None where it could not."""
    text = str(text).strip()
    if not text.startswith("words = ") or not text.endswith(";"):
        return None
    try:
        found = json.loads(text[len("words = ") : -1])
    except ValueError:
        return None
    return found if isinstance(found, list) and all(isinstance(row, dict) for row in found) else None


def column(counts, key):
    """One key of every row, by the file's order."""
    rows = read(cloud_data(counts))
    return None if rows is None else [row.get(key) for row in rows]


@pytest.mark.parametrize("counts", [{"rope": 2, "tree": 7}, {"a \"secret\" den": 3, "it's wet": 1}, {"café": 4, "pool": 2}])
def test_file(counts):
    """R1: a page can load the text"""
    assert column(counts, "word") == sorted(counts, key=lambda word: -counts[word])


def test_no_words():
    """R1: without words the list is empty"""
    assert read(cloud_data({})) == []


def test_objects():
    """R2: each object has word, count and size"""
    rows = read(cloud_data({"ropes": 8, "trees": 2}))
    assert rows == [{"word": "ropes", "count": 8, "size": 60}, {"word": "trees", "count": 2, "size": 12}]


@pytest.mark.parametrize(
    ("numbers", "sizes"),
    [((30, 20, 10), [60, 36, 12]), ((100, 99, 1), [60, 60, 12]), ((9, 8, 5, 3), [60, 52, 28, 12]), ((50, 47, 40), [60, 46, 12])],
)
def test_sizes(numbers, sizes):
    """R3: sizes lie between 12 and 60"""
    assert column({f"w{place}": number for place, number in enumerate(numbers)}, "size") == sizes


@pytest.mark.parametrize("counts", [{"sand": 7}, {"sand": 3, "water": 3, "mud": 3}])
def test_all_the_same(counts):
    """R4: equal counts all have size 36"""
    assert column(counts, "size") == [36] * len(counts)


def test_largest_first():
    """R5: the largest count stands first"""
    assert column({"ants": 1, "zip wire": 12, "mud": 5}, "word") == ["zip wire", "mud", "ants"]


def test_equal_ones():
    """R5: equal counts stand by the alphabet"""
    assert column({"tower": 2, "hut": 2, "pond": 9, "bench": 2}, "word") == ["pond", "bench", "hut", "tower"]


def between(counts):
    """Whether a size lies half-way between two whole numbers."""
    low, way = min(counts.values()), max(counts.values()) - min(counts.values())
    return way > 0 and any((count - low) * 96 % way == 0 and (count - low) * 96 // way % 2 for count in counts.values())


def test_many_playgrounds(agree, reference, rng):
    """R1, R2, R3, R4, R5: a hundred other playgrounds"""
    names = ["bench", "hut", "mud", "pond", "rope", "sand", "swing"]
    cases = []
    while len(cases) < 110:
        chosen = rng.sample(names, rng.randint(1, 6))
        counts = {name: rng.choice([1, 2, 3, 7, 11, 20, 41]) for name in chosen}
        if not between(counts):
            cases.append((counts,))
    agree(
        lambda counts: read(cloud_data(counts)),
        lambda counts: read(reference.cloud_data(counts)),
        cases,
        size=lambda case: len(case[0]),
    )
