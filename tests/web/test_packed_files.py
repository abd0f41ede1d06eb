"""Styles and scripts go out in the compressed form that the build made, to who takes it."""

from __future__ import annotations

import gzip

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.routing import Mount
from starlette.testclient import TestClient

from marathon.web.assets import FOR_EVER, KeptFiles

STYLES = b"p { color: black }\n" * 100


@pytest.fixture
def client(tmp_path):
    (tmp_path / "app-AAAA1111.css").write_bytes(STYLES)
    (tmp_path / "app-AAAA1111.css.gz").write_bytes(gzip.compress(STYLES, 9))
    (tmp_path / "plain-AAAA1111.css").write_bytes(STYLES)
    packing = Middleware(GZipMiddleware, minimum_size=600)
    with TestClient(
        Starlette(routes=[Mount("/", KeptFiles(directory=tmp_path))], middleware=[packing])
    ) as made:
        yield made


def test_packed_as_the_build_did_it(client, tmp_path):
    with client.stream("GET", "/app-AAAA1111.css", headers={"accept-encoding": "gzip"}) as answer:
        assert b"".join(answer.iter_raw()) == (tmp_path / "app-AAAA1111.css.gz").read_bytes()
        assert answer.headers["content-encoding"] == "gzip"
        assert answer.headers["content-type"].startswith("text/css")
        assert answer.headers["cache-control"] == FOR_EVER


def test_plain_for_who_does_not_take_it(client):
    answer = client.get("/app-AAAA1111.css", headers={"accept-encoding": "identity"})
    assert answer.content == STYLES
    assert "content-encoding" not in answer.headers


def test_what_the_build_did_not_pack_is_packed_on_the_way(client):
    answer = client.get("/plain-AAAA1111.css", headers={"accept-encoding": "gzip"})
    assert answer.content == STYLES
    assert answer.headers["content-encoding"] == "gzip"
