"""Prose becomes HTML that is safe, whoever wrote it."""

from __future__ import annotations

import pytest
from documents import read
from hypothesis import given, settings
from hypothesis import strategies as st

from marathon.web.code_spans import code_spans
from marathon.web.markdown import Terms, plain, render, render_inline, render_parts
from marathon.web.rendering import environment

HARMLESS = {
    "document", "p", "em", "strong", "code", "pre", "span", "a", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5",
    "h6", "blockquote", "hr", "br", "s", "div", "table", "thead", "tbody", "tr", "th", "td", "tex-math",
}  # fmt: skip


def test_paragraphs_lists_and_emphasis() -> None:
    assert render("One *two* **three**\n\n- a\n- b") == (
        "<p>One <em>two</em> <strong>three</strong></p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"
    )


def test_raw_html_is_text() -> None:
    assert "&lt;script&gt;" in render("a <script>alert(1)</script>")
    assert [each.tag for each in read(render('<img src=x onerror="alert(1)">')).walk()] == ["document", "p"]


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//evil.example/x"],
)  # fmt: skip
def test_addresses_that_could_act_are_no_links(address: str) -> None:
    assert read(render(f"[press]({address})")).all("a") == []


def test_links_outside_say_nothing_of_where_one_came_from() -> None:
    (link,) = read(render("[docs](https://docs.python.org/3/)")).all("a")
    assert link.attributes["href"] == "https://docs.python.org/3/"
    assert "noreferrer" in (link.attributes["rel"] or "")


@pytest.mark.parametrize(
    ("written", "page"),
    [
        ("../04-values-with-names/lesson.md", "/lessons/values-with-names"),
        ("../04-values-with-names/", "/lessons/values-with-names"),
        ("../../2-lists/03-slices/lesson.md#a-part", "/lessons/slices#a-part"),
        ("#pitfalls", "#pitfalls"),
    ],
)
def test_links_to_lessons_lead_to_their_pages(written: str, page: str) -> None:
    assert read(render(f"[there]({written})")).all("a")[0].attributes["href"] == page


def test_pictures_are_not_shown() -> None:
    assert read(render("![a dog](https://example.org/dog.png)")).all("img") == []


def test_formulas_wait_for_katex_as_text() -> None:
    assert "<tex-math>x^2 &lt; y</tex-math>" in render("so $x^2 < y$ holds")
    assert "<tex-math display>\\frac{1}{2}</tex-math>" in render("$$\n\\frac{1}{2}\n$$")


def test_prices_are_no_formulas() -> None:
    assert "tex-math" not in render("It costs $5, and the other $6.")


def test_alignment_of_columns_is_a_class_and_no_style() -> None:
    page = read(render("| a | b |\n|---|--:|\n| 1 | 2 |"))
    assert page.all("td", class_="right")[0].text == "2"
    assert {cell.attributes["scope"] for cell in page.all("th")} == {"col"}
    assert all("style" not in each.attributes for each in page.walk())


def test_code_that_is_too_wide_for_a_phone_can_be_scrolled_by_keyboard() -> None:
    assert 'tabindex="0"' in render(f"```python\n{'x' * 35} = 1\n```")
    assert "tabindex" not in render(f"```python\n{'x' * 30} = 1\n```")


def test_fences_are_coloured_and_consoles_show_their_prompt() -> None:
    page = read(render("```python\nx = 1\n```\n\n```\nplain <b>\n```\n\n```python\n>>> f(1)\n2\n```"))
    first, second, third = page.all("pre")
    assert first.all("span", class_="tok-n")[0].text == "1"
    assert second.text == "plain <b>"
    assert third.all("span", class_="tok-p")[0].text == ">>>"


def test_a_term_is_marked_once_where_it_is_first_said() -> None:
    terms = Terms({"condition": "yes or no", "branch": "a way"})
    parts = render_parts("`condition` first.\n\nA **Condition** has a branch. A condition again.", terms)
    assert [met for _, met in parts] == [(), ("condition", "branch")]
    links = read("".join(html for html, _ in parts)).all("a", class_="term")
    assert [(each.text, each.attributes["href"]) for each in links] == [
        ("Condition", "#term-condition"),
        ("branch", "#term-branch"),
    ]
    assert render_parts("The branch.", terms)[0][1] == ()


def test_a_word_inside_another_is_no_term() -> None:
    assert render_parts("The conditions and preconditions.", Terms({"condition": "yes"}))[0][1] == ()


def test_parts_together_are_the_whole() -> None:
    text = "One.\n\n- a\n- b\n\n> quoted\n\n1. first\n\n   more of it\n\nlast"
    assert "".join(html for html, _ in render_parts(text, Terms({}))) == render(text)


def test_one_line_has_no_paragraph_around_it() -> None:
    assert render_inline("`x` is\n*here*") == "<code>x</code> is <em>here</em>"
    assert plain("`x` is\n*here* & [there](https://example.org)") == "x is here & there"


def test_back_quotes_in_sentences_are_code_and_nothing_else_is() -> None:
    assert code_spans("Name `a<b>` *here*") == "Name <code>a&lt;b&gt;</code> *here*"


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="<>ab\"'=/ \n`*[](){}!$&;:#-|\\_~1script", max_size=60))
def test_no_text_becomes_anything_that_acts(text: str) -> None:
    for each in read(render(text)).walk():
        assert each.tag in HARMLESS
        assert all(not name.startswith("on") and name != "style" for name in each.attributes)
        assert not (each.attributes.get("href") or "").lower().startswith(("javascript", "data", "vbscript"))


def test_templates_can_mark_code_in_a_sentence():
    template = environment().from_string("{{ 'packed as `=?<b>?=`'|code_spans }}")
    assert template.render() == "packed as <code>=?&lt;b&gt;?=</code>"
