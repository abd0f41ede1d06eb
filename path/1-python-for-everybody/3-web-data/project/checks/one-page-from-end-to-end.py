import urllib.parse

import pytest

HERE = "http://localhost:8017/boats/hild.html"
NOBODY = "http://localhost:1/"


def held(raw, kind="text/html;charset=utf-8"):
    """An address that holds a page within itself."""
    return f"data:{kind},{urllib.parse.quote(raw)}"


def looked(text, address=HERE):
    from careful_reader import look_at

    return look_at(text, address)


@pytest.mark.parametrize("text", ["<title>Hild</title>", "<p>The ferry from Bjørnøy, 6.50 €</p>\n"])
def test_text(text):
    """R1.1: the text of a page comes back"""
    from careful_reader import fetch

    assert fetch(held(text.encode())) == text


def test_nobody():
    """R1.2: where nobody answers it gives None"""
    from careful_reader import fetch

    assert fetch(NOBODY) is None


def test_rule_of_the_headers():
    """R1.3: the headers' rule for letters is used"""
    from careful_reader import fetch

    assert fetch(held("Fähre".encode("latin-1"), "text/plain;charset=iso-8859-1")) == "Fähre"


def test_odd_bytes():
    """R1.3: bytes that do not fit do not stop it"""
    from careful_reader import fetch

    text = fetch(held(b"<p>Hild \xff\xfe 14 m</p>"))
    assert text is not None
    assert (text[:8], text[-9:]) == ("<p>Hild ", " 14 m</p>")


@pytest.mark.parametrize("address", ["", "the harbour", "/ferry.html"])
def test_no_address(address):
    """R1.3: a text that is no address gives None"""
    from careful_reader import fetch

    assert fetch(address) is None


def test_title():
    """R2.1: the title of a page is found"""
    assert looked("<html><title>Hild</title><body><h1>The ferry</h1></body></html>")["title"] == "Hild"


def test_links():
    """R2.1: links that begin with a slash are found"""
    text = '<title>Hild</title><p><a href="/boats/">All</a> and <a href="/ferry.html">fares</a>'
    assert looked(text)["links"] == ["http://localhost:8017/boats/", "http://localhost:8017/ferry.html"]


@pytest.mark.parametrize(
    ("href", "address", "wanted"),
    [
        ("gull.html", HERE, "http://localhost:8017/boats/gull.html"),
        ("../ferry.html", HERE, "http://localhost:8017/ferry.html"),
        ("2.html", "http://a.example/notices/1.html", "http://a.example/notices/2.html"),
        ("/", "http://a.example/notices/1.html", "http://a.example/"),
        ("http://mainland.example/weather", HERE, "http://mainland.example/weather"),
    ],
)
def test_joined(href, address, wanted):
    """R2.2: links are joined to the page's address"""
    assert looked(f'<title>Hild</title><a href="{href}">there</a>', address)["links"] == [wanted]


def test_no_title():
    """R2.2: without a title it is an empty text"""
    assert looked('<p>Hello <a href="/boats/">boats</a>')["title"] == ""


def test_no_address_in_a_link():
    """R2.2: an `a` without `href` does not stop it"""
    text = '<title>Hild</title><a id="top">Top</a><!-- <a href="/old/">old</a> --><a href="/new/">new</a>'
    assert looked(text)["links"] == ["http://localhost:8017/new/"]


def test_once():
    """R2.3: each link once, without what is behind #"""
    text = '<a href="/boats/">a</a><a href="gull.html#oars">b</a><a href="/boats/#new">c</a><a href="gull.html">d</a>'
    assert looked(text)["links"] == ["http://localhost:8017/boats/", "http://localhost:8017/boats/gull.html"]


def test_only_pages():
    """R2.3: mailto: and tel: are no links to pages"""
    text = '<a href="mailto:runa@skarn.example">Runa</a><a href="tel:4711">call</a><a href="/ferry.html">fares</a>'
    assert looked(text)["links"] == ["http://localhost:8017/ferry.html"]


def test_title_on_one_line():
    """R2.3: a title over several lines becomes one line"""
    assert looked("<title>\n  Light 3\n  on the   pier\n</title>")["title"] == "Light 3 on the pier"
