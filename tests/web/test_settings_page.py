"""What may be chosen, chosen without scripts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from documents import faults, read
from starlette.testclient import TestClient

from marathon.app.settings import get as get_settings
from marathon.app.settings import put
from marathon.app.wiring import Marathon

FORM = {
    "name": "Ines", "pace": "6,5", "theme": "dark", "prose": "sans", "text": "125", "framework": "tensorflow", "keys": "on",
}  # fmt: skip


def test_the_page_is_sound_and_shows_what_is_chosen(client: TestClient, m: Marathon) -> None:
    put(m, theme="dark", text=125, pace=5)
    html = client.get("/settings").text
    assert faults(html) == []
    chosen = {each["name"]: each["value"] for each in read(html).all("input") if "checked" in each.attributes}
    looks = {"theme": "dark", "prose": "serif", "text": "125", "framework": "torch", "keys": "on"}
    assert chosen == looks | {
        "reviews": "20",
        "new_cards": "8",
        "retention": "90",
        "code": "100",
        "editor": "full",
        "exam_time": "100",
        "spacing": "usual",
    }


def test_saving_keeps_everything_and_comes_back(client: TestClient, m: Marathon) -> None:
    answer = client.post("/settings", data=FORM, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, "/settings?saved")
    now = get_settings(m)
    assert (now.name, now.pace, now.theme, now.prose) == ("Ines", 6.5, "dark", "sans")
    assert (now.text, now.framework, now.keys) == (125, "tensorflow", True)
    assert "Saved." in client.get("/settings?saved").text


def test_a_box_without_its_tick_is_off(client: TestClient, m: Marathon) -> None:
    client.post("/settings", data={name: value for name, value in FORM.items() if name != "keys"})
    assert get_settings(m).keys is False
    assert 'data-keys="off"' in client.get("/").text


def test_wide_spacing_is_on_every_page(client: TestClient, m: Marathon) -> None:
    client.post("/settings", data={**FORM, "spacing": "wide"})
    assert 'data-spacing="wide"' in client.get("/").text


def test_an_empty_pace_means_none(client: TestClient, m: Marathon) -> None:
    put(m, pace=5)
    client.post("/settings", data={**FORM, "pace": " "})
    assert get_settings(m).pace is None


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [("pace", "much", "A pace of much hours"), ("pace", "0", "A pace of 0 hours"), ("pace", "nan", "A pace of nan"),
     ("theme", "pink", "pink"), ("text", "99", "99"), ("text", "big", "big"), ("framework", "jax", "jax")],
)  # fmt: skip
def test_what_cannot_be_is_explained_and_nothing_changes(
    client: TestClient, m: Marathon, *, field: str, value: str, said: str
) -> None:
    answer = client.post("/settings", data={**FORM, field: value})
    assert answer.status_code == 400
    assert said in answer.text
    assert "Nothing was changed." in answer.text
    assert get_settings(m).name == ""
    if field == "pace":
        assert read(answer.text).all("input", id="pace-hours")[0]["value"] == value


@pytest.mark.parametrize(("name", "value", "kept"), [("theme", "light", "light"), ("pace", "7", 7.0)])
def test_one_setting_alone_has_a_button_elsewhere(
    client: TestClient, m: Marathon, *, name: str, value: str, kept: object
) -> None:
    answer = client.post(f"/settings/{name}", data={name: value}, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert getattr(get_settings(m), name) == kept


def test_other_settings_have_no_such_button(client: TestClient, m: Marathon) -> None:
    assert client.post("/settings/name", data={"name": "x"}).status_code == 404
    assert client.post("/settings/theme", data={"theme": "pink"}).status_code == 400
    assert get_settings(m).name == ""


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"theme": "dark"}, 'data-theme="dark"'),
        ({"text": 150}, 'data-text="150"'),
        ({"prose": "sans"}, 'data-prose="sans"'),
    ],
)
def test_every_page_looks_as_chosen_from_its_first_byte(
    client: TestClient, m: Marathon, *, changes: dict[str, object], said: str
) -> None:
    put(m, **changes)
    for path in ("/", "/settings", "/courses/numbers", "/nothing"):
        head = client.get(path).text.split("<head>", 1)[0]
        assert said in head


def test_the_other_theme_is_one_press_away(
    client: TestClient, visit: Callable[[Marathon], TestClient]
) -> None:
    form = read(client.get("/").text).all("form", class_="theme-switch")[0]
    assert form["action"] == "/settings/theme"
    assert [each["value"] for each in form.all("button")] == ["dark", "light"]
