"""Answers, predictions, own words and settings of explorables: recorded, and told what to say about them."""

from __future__ import annotations

import pathlib
from collections.abc import Iterator

import pytest
from documents import read
from starlette.testclient import TestClient
from toy import LESSON, make_toy

from marathon.app.progress import lesson_progress
from marathon.app.settings import get as get_settings
from marathon.app.wiring import Marathon

HERE = f"/lessons/{LESSON}"
SCRIPT = {"x-fragment": "1"}


@pytest.fixture
def m(tmp_path: pathlib.Path) -> Iterator[Marathon]:
    with make_toy(tmp_path) as made:
        yield made


def test_an_answer_is_recorded_with_how_sure_one_was(client: TestClient, m: Marathon) -> None:
    answer = client.post(
        f"{HERE}/answers/which-is-text", data={"choice": "1", "confidence": "sure"}, headers=SCRIPT
    )
    assert answer.status_code == 200
    assert "Yes" in read(answer.text).text
    assert lesson_progress(m, LESSON).answers["which-is-text"].right
    (event,) = m.store.events(kind="answer")
    assert event.data["confidence"] == "sure"


@pytest.mark.parametrize(("typed", "right"), [("2", True), (" 2,005 ", True), ("1", False), ("-2", False)])
def test_a_number_may_be_typed_as_people_do(client: TestClient, m: Marathon, typed: str, right: bool) -> None:
    client.post(f"{HERE}/answers/slope", data={"choice": typed}, headers=SCRIPT)
    assert lesson_progress(m, LESSON).answers["slope"].right is right


@pytest.mark.parametrize("typed", ["two", "", "1e", "nan?"])
def test_what_is_no_number_is_said_and_not_recorded(client: TestClient, m: Marathon, typed: str) -> None:
    answer = client.post(f"{HERE}/answers/slope", data={"choice": typed}, headers=SCRIPT)
    assert answer.status_code == 400
    assert "needs a number" in answer.text
    assert lesson_progress(m, LESSON).answers == {}


def test_an_option_that_is_not_there_is_refused(client: TestClient, m: Marathon) -> None:
    assert (
        client.post(f"{HERE}/answers/which-is-text", data={"choice": "7"}, headers=SCRIPT).status_code == 400
    )
    assert client.post(f"{HERE}/answers/nothing", data={"choice": "0"}, headers=SCRIPT).status_code == 404
    assert lesson_progress(m, LESSON).answers == {}


def test_without_a_script_one_comes_back_to_the_question(client: TestClient) -> None:
    answer = client.post(f"{HERE}/answers/which-is-text", data={"choice": "0"}, follow_redirects=False)
    assert answer.status_code == 303
    assert answer.headers["location"] == f"{HERE}#question-which-is-text"


def test_a_prediction_is_recorded_and_compared(client: TestClient, m: Marathon) -> None:
    answer = client.post(f"{HERE}/predictions/text-twice", data={"choice": "0"}, headers=SCRIPT)
    assert "It did what you thought." in read(answer.text).text
    assert lesson_progress(m, LESSON).predictions["text-twice"].agreed is True
    answer = client.post(f"{HERE}/predictions/text-twice", data={"choice": "1"}, headers=SCRIPT)
    assert "went differently" in read(answer.text).text


def test_a_skipped_prediction_is_not_recorded_and_shows_what_it_prints(
    client: TestClient, m: Marathon
) -> None:
    answer = client.post(f"{HERE}/predictions/text-twice", data={"choice": ""}, headers=SCRIPT)
    page = read(answer.text)
    assert [each.attributes.get("data-mark") for each in page.all("label")] == ["printed", None, None]
    assert "your prediction" not in page.text
    assert lesson_progress(m, LESSON).predictions == {}


@pytest.mark.parametrize(("printed", "agreed"), [("8\n", True), ("6\n", False)])
def test_a_typed_prediction_is_settled_by_what_was_printed(
    client: TestClient, m: Marathon, printed: str, agreed: bool
) -> None:
    client.post(f"{HERE}/predictions/typed-guess", data={"choice": "8"}, headers=SCRIPT)
    assert lesson_progress(m, LESSON).predictions["typed-guess"].agreed is None
    answer = client.post(f"{HERE}/predictions/typed-guess/outcome", data={"output": printed}, headers=SCRIPT)
    assert lesson_progress(m, LESSON).predictions["typed-guess"].agreed is agreed
    assert "Three twos, multiplied." in read(answer.text).text


def test_own_words_are_kept_and_compared(client: TestClient, m: Marathon) -> None:
    answer = client.post(
        f"{HERE}/explanations/why-return", data={"text": " So that <i>it</i> stays. "}, headers=SCRIPT
    )
    page = read(answer.text)
    assert page.all("textarea")[0].text == "So that <i>it</i> stays."
    assert "hands it to the code that called" in page.text
    assert lesson_progress(m, LESSON).explained["why-return"] == "So that <i>it</i> stays."


def test_no_words_are_no_explanation(client: TestClient, m: Marathon) -> None:
    assert (
        client.post(f"{HERE}/explanations/why-return", data={"text": "  "}, headers=SCRIPT).status_code == 400
    )
    assert lesson_progress(m, LESSON).explained == {}


def test_an_expectation_comes_before_the_play(client: TestClient, m: Marathon) -> None:
    answer = client.post(f"{HERE}/explorables/double-play/expectation", data={"choice": "1"}, headers=SCRIPT)
    assert "You expected 4." in read(answer.text).text
    assert lesson_progress(m, LESSON).predictions["double-play"].choice == 1


@pytest.mark.parametrize(("setting", "right"), [("3", True), ("0", False)])
def test_a_setting_is_given_as_the_answer(client: TestClient, m: Marathon, setting: str, right: bool) -> None:
    answer = client.post(f"{HERE}/explorables/double-play/try", data={"setting": setting}, headers=SCRIPT)
    assert answer.json()["right"] is right
    assert answer.json()["sentence"]
    assert lesson_progress(m, LESSON).answers["double-play"].right is right


@pytest.mark.parametrize("setting", ["5", "-1", "x"])
def test_a_setting_that_is_not_there_is_refused(client: TestClient, setting: str) -> None:
    answer = client.post(f"{HERE}/explorables/double-play/try", data={"setting": setting}, headers=SCRIPT)
    assert answer.status_code == 400


def test_the_page_gets_every_frame(client: TestClient) -> None:
    play = client.get(f"{HERE}/explorables/double-play.json").json()
    assert [control["values"] for control in play["controls"]] == [["1", "2", "3", "4", "5"]]
    assert [frame["readout"]["double"] for frame in play["frames"]] == ["2", "4", "6", "8", "10"]


def test_the_place_is_remembered(client: TestClient, m: Marathon) -> None:
    answer = client.post(f"{HERE}/place", data={"anchor": "practice"}, headers=SCRIPT)
    assert answer.status_code == 204
    assert lesson_progress(m, LESSON).place == "practice"


def test_a_framework_is_chosen_for_good(client: TestClient, m: Marathon) -> None:
    assert (
        client.post(f"{HERE}/framework", data={"framework": "tensorflow"}, headers=SCRIPT).status_code == 204
    )
    assert get_settings(m).framework == "tensorflow"
    assert client.post(f"{HERE}/framework", data={"framework": "jax"}, headers=SCRIPT).status_code == 400


def test_strangers_cannot_answer(stranger: TestClient, m: Marathon) -> None:
    assert stranger.post(f"{HERE}/answers/which-is-text", data={"choice": "1"}).status_code == 403
    assert lesson_progress(m, LESSON).answers == {}
