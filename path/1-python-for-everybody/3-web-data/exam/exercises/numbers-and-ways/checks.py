import pytest
from page_reader import read

MARK, OTHER, PAGE = "{{mark}}", "{{other}}", "{{page}}"


def cells(*numbers):
    rows = "".join(f'<tr><td>place</td><td class="{MARK}">{one}</td></tr>\n' for one in numbers)
    return f"<table>{rows}</table>"


def close(found, wanted):
    return found[0] == pytest.approx(wanted[0]) and list(found[1]) == list(wanted[1])


@pytest.mark.parametrize("numbers", [["4"], ["7.5", "11"], ["1", "2.25", "300", "0"]])
def test_sum(numbers):
    """R1: the numbers of the cells are added"""
    assert read(cells(*numbers), PAGE)[0] == pytest.approx(sum(map(float, numbers)))


def test_other_ways_to_write():
    """R1: quotes, further attributes and spaces do not matter"""
    html = f"<table><tr><td class='{MARK}' id='first'>4</td><td id=x class=\"{MARK}\"> 7.5 </td></tr></table>"
    assert read(html, PAGE)[0] == pytest.approx(11.5)


@pytest.mark.parametrize(
    "more",
    [
        f'<tr><td class="{OTHER}">9</td></tr>',
        "<tr><td>9</td></tr>",
        f'<tr><th class="{MARK}">9</th></tr>',
        f'<!-- <tr><td class="{MARK}">9</td></tr> -->',
        f'<p class="{MARK}">9</p>',
    ],
)
def test_not_added(more):
    """R2: other cells, heads and remarks are not added"""
    assert read(cells("4") + more, PAGE)[0] == pytest.approx(4)


@pytest.mark.parametrize(
    ("href", "wanted"),
    [
        ("{{link}}", "{{whole}}"),
        ("/", "/".join(PAGE.split("/")[:3]) + "/"),
        ("../map.html", "/".join(PAGE.split("/")[:3]) + "/map.html"),
        ("http://sea.example/tide", "http://sea.example/tide"),
    ],
)
def test_joined(href, wanted):
    """R3: links are joined to the page's address"""
    assert list(read(f'<p>See <a href="{href}">this</a>', PAGE)[1]) == [wanted]


def test_page_that_is_a_file():
    """R3: so are those of a page that is a file"""
    assert list(read('<a href="2.html">on</a>', f"{PAGE}1.html")[1]) == [f"{PAGE}2.html"]


def test_order():
    """R3: they come in the order of the page"""
    html = '<a href="c.html">1</a><table><tr><td><a href="a.html">2</a></td></tr></table><a href="b.html">3</a>'
    assert list(read(html, PAGE)[1]) == [f"{PAGE}c.html", f"{PAGE}a.html", f"{PAGE}b.html"]


def test_no_href():
    """R4: an `a` without `href` is no link"""
    assert list(read('<a id="top">top</a><a href="a.html">a</a><a>b</a>', PAGE)[1]) == [f"{PAGE}a.html"]


@pytest.mark.parametrize("html", ["", "<p>Closed today.", "<table><tr><td>9</td></tr></table>"])
def test_nothing(html):
    """R4: without cells and links it is 0 and an empty list"""
    assert close(read(html, PAGE), (0, []))


def test_many_pages(reference, agree, rng):
    """R1, R2, R3, R4: a hundred other pages"""
    pieces = [
        '<td class="{{mark}}">3</td>', '<td class="{{mark}}">0.5</td>', "<td>8</td>", '<th class="{{mark}}">8</th>',
        '<a href="1.html">a</a>', '<a href="/top/">b</a>', "<a>c</a>", '<!-- <td class="{{mark}}">8</td> -->',
    ]
    cases = [("".join(rng.choices(pieces, k=rng.randint(0, 6))), rng.choice([PAGE, f"{PAGE}1.html"])) for _ in range(110)]
    agree(read, reference.read, cases, same=close, size=lambda case: len(case[0]))
