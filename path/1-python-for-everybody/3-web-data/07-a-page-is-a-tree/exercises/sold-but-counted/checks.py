import pytest
from sold_but_counted import worth

TABLE = '<table><tr><th class="price">2</th><td class="number">7</td>{}</tr></table>'


@pytest.mark.parametrize(
    ("html", "total"),
    [
        ('<td class="price">40</td><td class="price">15</td>', 55),
        ('<td>3</td><td class="price">8</td><td class="stall">5</td>', 8),
        (TABLE.format('<td class="price">30</td>'), 30),
        ('<p class="price">9</p><td class="price">1</td><td class="price">1</td>', 2),
    ],
)
def test_cells(html, total):
    """R1: the cells of the class price, and nothing else"""
    assert worth(html) == total


@pytest.mark.parametrize(
    ("html", "total"),
    [
        ('<td class="price">40</td><!-- <td class="price">15</td> -->', 40),
        ('<!--\n<td class="price">15</td>\n<td class="price">6</td>\n--><td class="price">4</td>', 4),
        ('<!-- <td class="price">15</td> -->', 0),
    ],
)
def test_comments(html, total):
    """R2: what is in a comment does not count"""
    assert worth(html) == total


@pytest.mark.parametrize(
    "html",
    [
        "<td class='price'>12</td>",
        '<td id="lamp" class="price">12</td>',
        '<td class="price" id="lamp">12</td>',
        '<td class="price"> 12\n</td>',
        '<td\n  class="price"\n>12</td>',
        '<td class="price"><b>12</b></td>',
    ],
)
def test_ways_to_write(html):
    """R3: however the cell is written"""
    assert worth(html) == 12


@pytest.mark.parametrize("html", ["", "<p>All sold</p>", "<td>12</td>"])
def test_none(html):
    """R4: no price, no sum"""
    assert worth(html) == 0


def test_many(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other pages"""
    ways = [
        '<td class="price">{}</td>', "<td class='price'>{}</td>", '<td id="n" class="price"> {} </td>',
        "<td>{}</td>", '<th class="price">{}</th>', '<!-- <td class="price">{}</td> -->',
    ]
    cases = []
    for _ in range(110):
        cells = [rng.choice(ways).format(rng.randint(1, 90)) for _ in range(rng.randint(0, 6))]
        cases.append(("\n".join(cells),))
    agree(worth, reference.worth, cases, size=lambda case: len(case[0]))
