"""How a test comes in: the address, the token, and a client that has both."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.testclient import TestClient

from marathon.web.security import cookie_name

HOST = "127.0.0.1:8642"
ORIGIN = f"http://{HOST}"
TOKEN = "the-token-of-this-start"


def let_in(app: Starlette) -> TestClient:
    """A client with the cookie, whose changes come from our own page."""
    client = TestClient(app, base_url=ORIGIN, headers={"origin": ORIGIN}, raise_server_exceptions=False)
    client.cookies.set(cookie_name(HOST), app.state.token)
    return client
