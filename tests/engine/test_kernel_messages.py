import pytest

from marathon.core.cell import CellEvent
from marathon.engine.kernel_messages import LARGEST_SVG, cut, read_message, weight


def message(kind, **content):
    return {"msg_type": kind, "content": content}


def test_printed_text():
    assert read_message(message("stream", name="stderr", text="oh")) == CellEvent(
        "stream", name="stderr", text="oh"
    )


@pytest.mark.parametrize(
    ("kind", "shown"),
    [("execute_result", "result"), ("display_data", "display"), ("update_display_data", "update")],
)
def test_what_is_shown(kind, shown):
    event = read_message(message(kind, data={"text/plain": "3"}, transient={"display_id": "bar"}))
    assert (event.kind, event.name, event.data) == (shown, "bar", {"text/plain": "3"})


def test_values_that_are_no_text_become_text():
    event = read_message(message("display_data", data={"application/json": {"a": 1}}))
    assert event.data == {"application/json": "{'a': 1}"}


def test_a_small_drawing_stays_a_drawing_and_a_large_one_becomes_pixels():
    small = {"image/svg+xml": "<svg/>", "image/png": "AAAA", "text/plain": "figure"}
    large = {**small, "image/svg+xml": "x" * (LARGEST_SVG + 1)}
    assert set(read_message(message("display_data", data=small)).data) == {"image/svg+xml", "text/plain"}
    assert set(read_message(message("display_data", data=large)).data) == {"image/png", "text/plain"}


def test_an_error_without_the_names_of_files():
    said = "invalid syntax (<cell 12>, line 3)"
    event = read_message(message("error", ename="SyntaxError", evalue=said, traceback=["one", "two"]))
    assert (event.name, event.text, event.traceback) == ("SyntaxError", "invalid syntax", "one\ntwo")


def test_a_question():
    event = read_message(message("input_request", prompt="Hours? ", password=True))
    assert (event.kind, event.text, event.secret) == ("input", "Hours? ", True)


def test_what_people_need_not_see():
    assert read_message(message("status", execution_state="idle")) is None


def test_clearing():
    assert read_message(message("clear_output", wait=True)).kind == "clear"


def test_weight_keeps_words_and_pictures_apart():
    event = CellEvent("display", text="ab", data={"text/html": "<b>", "image/png": "AAAA"})
    assert weight(event) == (5, 4)


def test_cut():
    assert cut(CellEvent("stream", text="abcdef"), 2).text == "ab"
    assert cut(CellEvent("stream", text="abcdef"), -2).text == ""
