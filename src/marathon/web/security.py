"""Keeps everybody else out: other machines, other web sites, other users of this computer."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qsl, urlencode, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
SAFE_METHODS = frozenset({"GET", "HEAD"})

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    # Not "no-referrer": with it browsers hide the origin of our own forms from us.
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}

Refuse = Callable[[Scope, str], Response]


class Guard:
    """Lets a request through when all of this holds, and puts the security headers on every answer.

    It is addressed to this computer by name (or another site's name could be pointed here), it carries the
    token of this start, and, when it may change something, it comes from one of our own pages.
    """

    def __init__(self, app: ASGIApp, *, token: str, refuse: Refuse) -> None:
        self._app = app
        self._token = token
        self._refuse = refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        answer = self._answer(scope)
        if answer is None:
            await self._app(scope, receive, _with_headers(send))
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 4403})
        else:
            await answer(scope, receive, _with_headers(send))

    def _answer(self, scope: Scope) -> Response | None:
        """The answer to give instead of the page; None when the page may answer."""
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if _hostname(host) not in LOOPBACK:
            return self._refuse(scope, "host")
        if not _own_origin(scope, headers, host):
            return self._refuse(scope, "origin")
        if scope["path"].startswith("/static/") or self._has_cookie(headers, host):
            return self._tidied(scope)
        return self._by_token(scope, host)

    def _has_cookie(self, headers: Headers, host: str) -> bool:
        try:
            cookies = SimpleCookie(headers.get("cookie", ""))
        except CookieError:
            return False
        kept = cookies.get(cookie_name(host))
        return kept is not None and self._is_token(kept.value)

    def _is_token(self, text: str) -> bool:
        return hmac.compare_digest(text.encode(), self._token.encode())

    def _by_token(self, scope: Scope, host: str) -> Response:
        given = _query(scope).get("token", "")
        if scope["type"] != "http" or scope["method"] not in SAFE_METHODS or not self._is_token(given):
            return self._refuse(scope, "token")
        answer = _without_token(scope)
        answer.set_cookie(cookie_name(host), self._token, httponly=True, samesite="strict", path="/")
        return answer

    def _tidied(self, scope: Scope) -> Response | None:
        """Who is known already and comes with a token leaves it out of the address."""
        is_page = scope["type"] == "http" and scope["method"] in SAFE_METHODS
        return _without_token(scope) if is_page and "token" in _query(scope) else None


def cookie_name(host: str) -> str:
    """Cookies do not know ports, so that two Marathons on one computer need two names."""
    return f"marathon-{_port(host)}"


def _hostname(host: str) -> str:
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


def _port(host: str) -> int:
    try:
        return urlsplit(f"//{host}").port or 80
    except ValueError:
        return 0


def _own_origin(scope: Scope, headers: Headers, host: str) -> bool:
    """Whether a request that may change something comes from a page of ours."""
    if scope["type"] == "http" and scope["method"] in SAFE_METHODS:
        return True
    return headers.get("origin") == f"http://{host}"


def _query(scope: Scope) -> dict[str, str]:
    return dict(parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True))


def _without_token(scope: Scope) -> Response:
    rest = {name: value for name, value in _query(scope).items() if name != "token"}
    # One slash only: "//host" would be another host's address.
    path = "/" + scope["path"].lstrip("/")
    return RedirectResponse(f"{path}?{urlencode(rest)}" if rest else path, 303)


def _with_headers(send: Send) -> Send:
    async def send_with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers[name] = value
            headers.setdefault("cache-control", "private, no-cache")
        await send(message)

    return send_with_headers
