import pytest
from kilometres_for_a_boat import total_of

HOME = "http://localhost:8017"
HEAD = '<table><tr><th>Runner</th><th class="km">2026</th></tr>'


def cell(text, name="km"):
    return f'<tr><td>Zoë</td><td class="{name}">{text}</td><td class="age">11</td></tr>'


@pytest.mark.parametrize(
    ("path", "cells", "total"),
    [("/run.html", ["7.5", "10"], 17.5), ("/old/run", ["3"], 3), ("/run.html", ["2", "2", " 0.25 "], 4.25)],
)
def test_sum(site, path, cells, total):
    """R1: the sum of the cells at that address"""
    site[path] = HEAD + "".join([cell(text) for text in cells]) + "</table>"
    assert total_of(HOME + path, "km") == pytest.approx(total)


def test_ferry(site):
    """R1: the fares of the ferry, for the class fare"""
    assert total_of(HOME + "/ferry.html", "fare") == pytest.approx(52)


@pytest.mark.parametrize(
    "other",
    ['<td class="age">40</td>', "<td>8</td>", '<!-- <td class="km">9</td> -->', '<p><b class="km">6</b></p>'],
)
def test_other_elements(site, other):
    """R2: other elements, classes and comments"""
    site["/run.html"] = HEAD + cell("5") + other + "</table>"
    assert total_of(HOME + "/run.html", "km") == pytest.approx(5)


@pytest.mark.parametrize(
    ("texts", "total"),
    [(["ill", "4"], 4), (["4", "ill", "6"], 10), (["", "2.5", "-", "1"], 3.5), (["ill"], 0), (["5 km", "1"], 1)],
)
def test_no_number(site, texts, total):
    """R3: a cell without a number counts as nothing"""
    site["/run.html"] = HEAD + "".join([cell(text) for text in texts])
    assert total_of(HOME + "/run.html", "km") == pytest.approx(total)


@pytest.mark.parametrize("html", ["<h1>Moved</h1>", HEAD, '<td class="kilometres">7</td>'])
def test_another_page(site, html):
    """R4: no such cell, an AssertionError"""
    site["/run.html"] = html
    with pytest.raises(AssertionError):
        total_of(HOME + "/run.html", "km")


def test_fetched_once(site):
    """R5: the page is fetched once"""
    site["/run.html"] = HEAD + cell("5") + cell("6")
    total_of(HOME + "/run.html", "km")
    assert site.paths == ["/run.html"]


def test_many(site, agree, rng):
    """R1, R2, R3: a hundred other pages"""

    def got(texts, name):
        site["/run.html"] = HEAD + "".join([cell(text, name) for text in texts])
        return total_of(HOME + "/run.html", name)

    def wanted(texts, name):
        return sum([float(text) for text in texts if text not in ("ill", "")])

    cases = []
    for _ in range(100):
        some = [rng.choice(["ill", "", "12", "7.5", "3.25", str(rng.randint(0, 42))]) for _ in range(rng.randint(1, 5))]
        cases.append((some, rng.choice(["km", "fee"])))
    agree(got, wanted, cases)
