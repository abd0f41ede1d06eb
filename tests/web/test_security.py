"""Who comes in, and what every answer says to the browser."""

from __future__ import annotations

import pytest
from door import HOST, ORIGIN, TOKEN, let_in
from starlette.applications import Starlette
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

from marathon.app.settings import get as get_settings
from marathon.app.wiring import Marathon
from marathon.web import make_app
from marathon.web.security import cookie_name


def test_a_stranger_is_told_where_the_key_is_and_sees_nothing_else(stranger: TestClient) -> None:
    answer = stranger.get("/")
    assert answer.status_code == 403
    assert "needs its key" in answer.text
    assert "The whole course" not in answer.text


@pytest.mark.parametrize(
    "path", ["/", "/courses/numbers", "/settings", "/keys", "/nothing", "/proportions/x.css"]
)
def test_no_page_is_open_without_the_token(stranger: TestClient, path: str) -> None:
    assert stranger.get(path).status_code == 403


@pytest.mark.parametrize("token", ["", "wrong", TOKEN[:-1], TOKEN + "x", "ü"])
def test_a_wrong_token_opens_nothing(stranger: TestClient, token: str) -> None:
    answer = stranger.get("/", params={"token": token})
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers


def test_the_token_becomes_a_cookie_that_scripts_and_other_sites_cannot_use(stranger: TestClient) -> None:
    answer = stranger.get(f"/?token={TOKEN}", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert "domain" not in cookie
    assert stranger.get("/").status_code == 200


def test_the_token_leaves_the_address_and_the_rest_stays(stranger: TestClient) -> None:
    answer = stranger.get(f"/search?q=two+words&token={TOKEN}", follow_redirects=False)
    assert answer.headers["location"] == "/search?q=two+words"
    again = stranger.get(f"/search?token={TOKEN}", follow_redirects=False)
    assert (again.status_code, again.headers["location"]) == (303, "/search")


def test_an_address_of_two_slashes_leads_to_no_other_host(stranger: TestClient) -> None:
    answer = stranger.get(f"{ORIGIN}//evil.example/?token={TOKEN}", follow_redirects=False)
    assert answer.headers["location"] == "/evil.example/"


def test_two_starts_have_two_tokens(m: Marathon) -> None:
    first, second = make_app(m), make_app(m)
    assert first.state.token != second.state.token
    assert len(first.state.token) >= 24


def test_the_cookie_of_another_port_is_another_cookie(app: Starlette) -> None:
    client = TestClient(app, base_url=ORIGIN)
    client.cookies.set(cookie_name("127.0.0.1:9999"), TOKEN)
    assert client.get("/").status_code == 403


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:8642", "127.0.0.1.evil.example", "", "[::2]:80", "[", "192.168.0.7"],
)
def test_other_names_of_this_computer_are_refused(client: TestClient, host: str) -> None:
    answer = client.get("/", headers={"host": host})
    assert answer.status_code == 403
    assert "this computer" in answer.text


@pytest.mark.parametrize("host", ["127.0.0.1:8642", "localhost:8642", "[::1]:8642"])
def test_the_names_of_the_loopback_are_taken(app: Starlette, host: str) -> None:
    client = TestClient(app, base_url=f"http://{host}")
    assert client.get(f"/?token={TOKEN}").status_code == 200


@pytest.mark.parametrize(
    "origin", [None, "null", "http://evil.example", "http://127.0.0.1:9999", "https://127.0.0.1:8642"]
)
def test_a_change_from_elsewhere_is_refused_and_nothing_changes(
    app: Starlette, m: Marathon, origin: str | None
) -> None:
    client = let_in(app)
    del client.headers["origin"]
    headers = {"origin": origin} if origin else {}
    answer = client.post("/settings/theme", data={"theme": "dark"}, headers=headers)
    assert answer.status_code == 403
    assert get_settings(m).theme == "system"


def test_a_change_from_our_own_page_is_made(client: TestClient, m: Marathon) -> None:
    answer = client.post("/settings/theme", data={"theme": "dark"}, follow_redirects=False)
    assert answer.status_code == 303
    assert get_settings(m).theme == "dark"


@pytest.mark.parametrize("headers", [{}, {"origin": "http://evil.example"}])
def test_a_socket_from_elsewhere_is_closed_before_it_opens(app: Starlette, headers: dict[str, str]) -> None:
    client = let_in(app)
    del client.headers["origin"]
    with (
        pytest.raises(WebSocketDisconnect) as closed,
        client.websocket_connect("/lessons/x/kernel", headers=headers),
    ):
        pass
    assert closed.value.code == 4403


def test_a_socket_without_the_cookie_is_closed_too(stranger: TestClient) -> None:
    with (
        pytest.raises(WebSocketDisconnect) as closed,
        stranger.websocket_connect("/lessons/x/kernel", headers={"origin": ORIGIN}),
    ):
        pass
    assert closed.value.code == 4403


@pytest.mark.parametrize("path", ["/", "/nothing", "/static/nothing.css", "/settings"])
def test_every_answer_carries_the_policy(client: TestClient, path: str) -> None:
    headers = client.get(path).headers
    policy = dict(part.split(" ", 1) for part in headers["content-security-policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == "'self'"
    assert policy["style-src"] == "'self'"
    assert policy["frame-ancestors"] == "'none'"
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    # A form's origin reaches us only under a policy that does not hide it.
    assert headers["referrer-policy"] == "same-origin"


def test_a_refusal_carries_the_policy_as_well(stranger: TestClient) -> None:
    assert "content-security-policy" in stranger.get("/").headers


def test_pages_are_not_kept_by_anybody_else(client: TestClient) -> None:
    assert client.get("/").headers["cache-control"] == "private, no-cache"


def test_the_way_back_leads_to_our_pages_only(client: TestClient) -> None:
    def goes(referer: str) -> str:
        data = {"theme": "light"}
        answer = client.post(
            "/settings/theme", data=data, headers={"referer": referer}, follow_redirects=False
        )
        return answer.headers["location"]

    assert goes(f"{ORIGIN}/courses/numbers") == "/courses/numbers"
    assert goes(f"{ORIGIN}/search?q=a+b") == "/search?q=a+b"
    assert goes("http://evil.example/courses/numbers") == "/"
    assert goes(f"{ORIGIN}//evil.example/") == "/evil.example/"
    assert goes("nonsense") == "/"


def test_a_form_of_more_than_a_million_bytes_is_not_read(client: TestClient, m: Marathon) -> None:
    answer = client.post("/settings", data={"name": "x" * 1_000_100})
    assert answer.status_code == 413
    assert get_settings(m).name == ""


def test_host_names_the_cookie() -> None:
    assert cookie_name(HOST) == "marathon-8642"
