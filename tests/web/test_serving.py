"""The server on the loopback, the files that browsers keep, and the hash that tells whether they are current."""

from __future__ import annotations

import importlib.util
import json
import os
import pathlib
import socket
import threading
from types import ModuleType

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.testclient import TestClient

from marathon.app.wiring import Marathon
from marathon.core.errors import PortTaken
from marathon.web import serve
from marathon.web.assets import Assets, KeptFiles
from marathon.web.pages import path as path_page

ROOT = pathlib.Path(__file__).parent.parent.parent


def test_it_answers_on_the_loopback_until_the_block_ends(m: Marathon) -> None:
    with serve.in_background(m) as door:
        assert door.startswith("http://127.0.0.1:")
        answer = httpx.get(door, follow_redirects=True)
        assert answer.status_code == 200
        assert "server" not in answer.headers
        assert httpx.get(door.partition("/?")[0]).status_code == 403
    with pytest.raises(httpx.ConnectError):
        httpx.get(door)


def test_a_port_that_is_taken_is_told_with_a_way_out() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(PortTaken) as told:
            serve.listen(port)
    assert str(port) in str(told.value)
    assert "--port" in told.value.mend


def test_the_browser_opens_when_the_server_answers(m: Marathon, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    told: list[str] = []

    def look(address: str) -> None:
        opened.append(address)
        server.should_exit = True

    monkeypatch.setattr(serve.webbrowser, "open", look)
    with serve.listen(0) as listener:
        server = serve.make_server(m, listener, open_browser=True, on_ready=told.append)
        server.run(sockets=[listener])
    assert opened == told
    assert opened[0].startswith("http://127.0.0.1:")
    assert "/?token=" in opened[0]


def test_what_goes_wrong_in_a_page_goes_to_the_log(m: Marathon, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(_m: Marathon) -> None:
        raise ZeroDivisionError("the secret detail")

    def look(address: str) -> None:
        def ask() -> None:
            statuses.append(httpx.get(address, follow_redirects=True).status_code)
            server_of[0].should_exit = True

        threading.Thread(target=ask).start()

    statuses: list[int] = []
    server_of: list[uvicorn.Server] = []
    make = serve.make_server
    monkeypatch.setattr(path_page, "build", breaks)
    monkeypatch.setattr(serve, "make_server", lambda *a, **k: server_of.append(make(*a, **k)) or server_of[0])
    serve.serve(m, open_browser=False, on_ready=look)
    assert statuses == [500]
    log = m.folders.log.read_text("utf-8")
    assert "ZeroDivisionError: the secret detail" in log
    assert "Traceback" in log


@pytest.fixture
def folder(tmp_path: pathlib.Path) -> pathlib.Path:
    (tmp_path / "app-ABCD1234.css").write_text("a {}")
    (tmp_path / "manifest.json").write_text(json.dumps({"app.css": "app-ABCD1234.css"}))
    return tmp_path


def test_assets_are_found_by_their_plain_names(folder: pathlib.Path) -> None:
    assets = Assets(folder)
    assert assets.built
    assert assets.has("app.css")
    assert assets.address("app.css") == "/static/app-ABCD1234.css"
    assert assets.address("other.css") == "/static/other.css"


def test_a_new_build_is_seen_without_a_new_start(folder: pathlib.Path) -> None:
    assets = Assets(folder)
    assert assets.address("app.css") == "/static/app-ABCD1234.css"
    manifest = folder / "manifest.json"
    manifest.write_text(json.dumps({"app.css": "app-WXYZ5678.css"}))
    os.utime(manifest, ns=(1, 10**18))
    assert assets.address("app.css") == "/static/app-WXYZ5678.css"


def test_without_a_build_pages_still_have_addresses(tmp_path: pathlib.Path) -> None:
    assets = Assets(tmp_path)
    assert not assets.built
    assert assets.address("app.css") == "/static/app.css"


def test_what_has_a_hash_in_its_name_is_kept_for_ever(folder: pathlib.Path) -> None:
    client = TestClient(Starlette(routes=[Mount("/static", KeptFiles(directory=folder))]))
    assert "immutable" in client.get("/static/app-ABCD1234.css").headers["cache-control"]
    assert "cache-control" not in client.get("/static/manifest.json").headers
    missing = client.get("/static/nothing-ABCD1234.css")
    assert missing.status_code == 404
    assert "cache-control" not in missing.headers


@pytest.fixture(scope="module")
def hook() -> ModuleType:
    spec = importlib.util.spec_from_file_location("hatch_build", ROOT / "hatch_build.py")
    assert spec is not None
    assert spec.loader is not None
    pytest.importorskip("hatchling")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def frontend(tmp_path: pathlib.Path) -> pathlib.Path:
    (tmp_path / "src").mkdir()
    for name in ("package.json", "package-lock.json", "build.mjs", "src/app.ts"):
        (tmp_path / name).write_text(f"{name}\n")
    return tmp_path


def test_the_hash_follows_names_and_contents_and_not_line_endings(
    hook: ModuleType, frontend: pathlib.Path
) -> None:
    before = hook.hash_of(frontend)
    (frontend / "src" / "app.ts").write_bytes(b"src/app.ts\r\n")
    assert hook.hash_of(frontend) == before
    (frontend / "node_modules").mkdir()
    (frontend / "node_modules" / "x.js").write_text("not a source")
    assert hook.hash_of(frontend) == before
    (frontend / "src" / "app.ts").rename(frontend / "src" / "other.ts")
    assert hook.hash_of(frontend) != before


def test_a_step_that_does_not_work_says_which_and_what_to_do(
    hook: ModuleType, frontend: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hook, "_run", lambda folder, program, arguments: 1)
    with pytest.raises(RuntimeError, match=r"`npm ci .* ended with status 1\. .*MARATHON_NO_FRONTEND=1"):
        hook.build(frontend)


def test_packages_that_are_there_are_not_fetched_again(
    hook: ModuleType, frontend: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[str] = []
    monkeypatch.setattr(hook, "_run", lambda folder, program, arguments: ran.append(program) or 0)
    (frontend / "node_modules").mkdir()
    installed = frontend / "node_modules" / ".package-lock.json"
    installed.write_text("{}")
    os.utime(installed, ns=(1, 10**18))
    os.utime(frontend / "package-lock.json", ns=(1, 2 * 10**18))
    hook.build(frontend)
    assert ran == ["npm", "node"]
    ran.clear()
    os.utime(installed, ns=(1, 3 * 10**18))
    hook.build(frontend)
    assert ran == ["node"]
