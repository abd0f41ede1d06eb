import pytest
from first_fetch import how_often


@pytest.mark.parametrize("path", ["/ferry.html", "/notices/7.html", "/boats/"])
def test_asks(site, path):
    """R1: the page of this path, once"""
    how_often(path, "boat")
    assert site.paths == [path]


@pytest.mark.parametrize("times", [0, 1, 4])
def test_counts(site, times):
    """R2: how often the word is there"""
    site["/log.html"] = "<p>fog over the pier</p>\n" * times + "<p>calm</p>"
    assert how_often("/log.html", "fog") == times


def test_inside(site):
    """R2: inside of longer words, and between tags"""
    site["/log.html"] = "<h1>wind</h1><p>windy, no windmill, upwind</p>"
    assert how_often("/log.html", "wind") == 4


def test_page(site):
    """R3: capitals in the page"""
    site["/log.html"] = "<h1>FOG</h1><p>Fog and fog</p>"
    assert how_often("/log.html", "fog") == 3


@pytest.mark.parametrize("word", ["Fog", "FOG", "fOg"])
def test_word(site, word):
    """R3: capitals in the word"""
    site["/log.html"] = "<h1>Log</h1><p>Fog and fog</p>"
    assert how_often("/log.html", word) == 2


def test_many_pages(site, agree, rng):
    """R1, R2, R3: a hundred other pages"""

    def got(path, pieces, word):
        site[path] = "<p>" + "".join(pieces) + "</p>"
        return how_often(path, word)

    def wanted(path, pieces, word):
        return sum(piece.strip().lower() == word.lower() for piece in pieces)

    cases = []
    for number in range(100):
        pieces = rng.choices(["fog ", "Fog", "sheep\n", "SHEEP ", " -- ", "\n", "ø"], k=rng.randint(0, 9))
        cases.append((f"/day-{number}.html", pieces, rng.choice(["fog", "Fog", "sheep", "SHEEP"])))
    agree(got, wanted, cases, size=lambda case: len(case[1]))
