from pathlib import Path

import pytest
from count_the_swarms import count_swarms


@pytest.fixture
def swarms_in(tmp_path, monkeypatch):
    """Gives what the function says of a file with some text."""
    monkeypatch.chdir(tmp_path)

    def swarms_in(text, count=count_swarms):
        Path("hives.txt").write_text(text, encoding="utf-8")
        return count("hives.txt")

    return swarms_in


@pytest.mark.parametrize(
    ("text", "swarms"),
    [
        ("hive 2: swarm\nhive 4 calm\na swarm at noon, hive 5\n", 2),
        ("calm\nswarming in hive 1", 1),
        ("swarm\n", 1),
    ],
)
def test_lines(swarms_in, text, swarms):
    """R1: lines with the word are counted"""
    assert swarms_in(text) == swarms


def test_twice(swarms_in):
    """R2: the word twice in a line counts once"""
    assert swarms_in("calm\nswarm after swarm\n") == 1


@pytest.mark.parametrize("text", ["", "calm\nrain\n"])
def test_none(swarms_in, text):
    """R3: no such line gives 0"""
    assert swarms_in(text) == 0


def test_many_springs(swarms_in, agree, reference, rng):
    """R1, R2, R3: a hundred other springs"""
    words = ["calm", "swarm", "rain", "hive 3:", "a swarm, and a swarm", ""]
    springs = [("\n".join(rng.choices(words, k=rng.randint(0, 7))),) for _ in range(110)]
    agree(swarms_in, lambda text: swarms_in(text, reference.count_swarms), springs)
