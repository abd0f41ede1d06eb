"""What programs display cannot act, fetch, or look like a part of the page."""

from __future__ import annotations

import base64

import pytest
from documents import read
from hypothesis import given, settings
from hypothesis import strategies as st

from marathon.web.sanitize import ATTRIBUTES, TAGS, picture, sanitize

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)><circle/></svg>",
    "<svg><script>alert(1)</script></svg>",
    "<a href=javascript:alert(1)>press</a>",
    "<iframe src='https://evil.example'></iframe>",
    "<form action=/exercises/x/reset method=post><button>Press</button></form>",
    "<input autofocus onfocus=alert(1)>",
    "<style>body{display:none}</style>",
    "<div style='position:fixed;inset:0' class='verdict' id='announcer' onclick=alert(1)>x</div>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<template><img src=x onerror=alert(1)></template>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<![CDATA[<img src=x onerror=alert(1)>]]>",
    "<scr<script>ipt>alert(1)</script>",
    "<textarea><img src=x onerror=alert(1)></textarea>",
    "<img src='https://evil.example/pixel.png'>",
    "<img src='data:text/html,<script>alert(1)</script>'>",
    "<img src='data:image/svg+xml;base64,PHN2Zy8+'>",
    "<base href='https://evil.example/'><link rel=stylesheet href=x><meta http-equiv=refresh content=0>",
    "<object data=x></object><embed src=x><video src=x onerror=alert(1)></video>",
    "<table background='https://evil.example/x.png'><tr><td onmouseover=alert(1)>1</td></tr></table>",
    "<b/onclick=alert(1)>x</b>",
    "<xmp><script>alert(1)</script></xmp>",
    "<code-cell data-cell=x></code-cell>",
    "<div" * 5000,
]  # fmt: skip


def assert_harmless(html: str) -> None:
    for each in read(html).walk():
        if each.tag == "document":
            continue
        assert each.tag in TAGS
        assert set(each.attributes) <= set(ATTRIBUTES.get(each.tag, ()))
        source = each.attributes.get("src") or "data:image/"
        assert source.startswith("data:image/")
        assert "svg" not in source


@pytest.mark.parametrize("html", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_hostile_comes_through(html: str) -> None:
    clean = sanitize(html)
    assert_harmless(clean)
    assert "alert" not in clean or "<" not in clean


def test_a_table_of_data_stays_a_table() -> None:
    html = (
        '<div><style scoped>.x{}</style><table border="1" class="dataframe"><thead><tr style="text-align: right;">'
        "<th></th><th>price</th></tr></thead><tbody><tr><th>0</th><td>12</td></tr></tbody></table><p>1 rows</p></div>"
    )
    page = read(sanitize(html))
    assert [cell.text for cell in page.all("th")] == ["", "price", "0"]
    assert [cell.text for cell in page.all("td")] == ["12"]
    assert page.all("p")[0].text == "1 rows"
    assert "dataframe" not in sanitize(html)


def test_headings_of_an_output_are_none_of_the_page() -> None:
    assert sanitize("<h1>Report</h1>") == "<strong>Report</strong>"


def test_text_is_text_once_and_only_once() -> None:
    assert sanitize("a &lt;b&gt; & c") == "a &lt;b&gt; &amp; c"


def test_what_was_left_open_is_ended_and_what_was_never_open_is_not() -> None:
    assert sanitize("</div><div><b>x") == "<div><b>x</b></div>"
    assert sanitize("<b><i>x</b>y</i>") == "<b><i>x</i></b>y"


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["<script>", "</script>", "<svg>", "</svg>", "<b>", "</b>", "<table>", "<td colspan=2>", "<img src=x ",
             "onerror=alert(1)>", "<!--", "-->", "<style>", "</style>", "text", '"', "'", ">", "<", "&lt;", "<math>",
             "<a href=javascript:x>", "<textarea>", "</textarea>", "\0", "<p/onload=x>", "<![CDATA[", "]]>"]
        ),
        max_size=12,
    ).map("".join)
)  # fmt: skip
def test_no_mixture_of_pieces_comes_through(html: str) -> None:
    assert_harmless(sanitize(html))


def test_a_picture_is_an_address_of_its_own() -> None:
    assert picture("image/png", "aGk=\n") == "data:image/png;base64,aGk="
    svg = picture("image/svg+xml", "<svg onload='alert(1)'/>")
    assert svg is not None
    assert base64.b64decode(svg.partition("base64,")[2]).startswith(b"<svg")


@pytest.mark.parametrize("data", ['"><script>alert(1)</script>', "not base64!", ""])
def test_what_is_no_picture_is_not_shown(data: str) -> None:
    assert picture("image/png", data) is None
    assert picture("text/html", "aGk=") is None
