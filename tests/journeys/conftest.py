"""A real server, a real history in a folder of its own, and a real browser."""

from __future__ import annotations

import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from marathon.app.wiring import Marathon, open_marathon
from marathon.web.assets import Assets
from marathon.web.serve import in_background

TESTS = pathlib.Path(__file__).parent.parent
AXE = TESTS.parent / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
# A busy computer is late, which is no fault: what never comes is one.
expect.set_options(timeout=20_000)
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


@dataclass(frozen=True)
class Site:
    """A running server. `door` is the address with the token; `url` the one without."""

    m: Marathon
    door: str

    @property
    def url(self) -> str:
        return self.door.partition("/?")[0]


Sites = Callable[[Marathon], Site]


def missing(what: str) -> None:
    """A journey that cannot be made is skipped at home, and a fault where everything is checked."""
    if os.environ.get("CI") == "true":
        pytest.fail(what)
    pytest.skip(what)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if pathlib.Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.journey)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program = os.environ.get("MARATHON_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if not program:
        missing("No Chromium: install one, or name it in MARATHON_CHROMIUM.")
    if not Assets().built:
        missing("The front end is not built: run `npm ci && npm run build` in frontend/.")
    with sync_playwright() as playwright:
        # The sandbox of Chromium does not start as root, which is what containers run as.
        launched = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield launched
        launched.close()


@pytest.fixture
def open_site() -> Iterator[Sites]:
    """Serves a Marathon that a test made, until the test ends."""
    with ExitStack() as stack:
        yield lambda m: Site(m, stack.enter_context(in_background(m)))


@pytest.fixture
def site(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch, open_site: Sites) -> Iterator[Site]:
    """Marathon as it is started, on the toy path."""
    monkeypatch.setenv("MARATHON_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MARATHON_CACHE", str(tmp_path / "cache"))
    with open_marathon(TESTS / "toy_path", warm=False) as m:
        yield open_site(m)


@dataclass
class Server:
    """Marathon as a program of its own, which a test may kill."""

    process: subprocess.Popen[str]
    door: str

    @property
    def url(self) -> str:
        return self.door.partition("/?")[0]

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(30)


@pytest.fixture
def serve(tmp_path: pathlib.Path) -> Iterator[Callable[..., Server]]:
    """Starts it, again and again on the same history."""
    begun: list[subprocess.Popen[str]] = []
    homes = {"MARATHON_HOME": str(tmp_path / "home"), "MARATHON_CACHE": str(tmp_path / "cache")}
    environment = {**os.environ, **homes, "PYTHONUNBUFFERED": "1"}

    def start(path: pathlib.Path = TESTS / "toy_path") -> Server:
        command = [sys.executable, "-m", "marathon", "--no-browser"]
        known = {**environment, "MARATHON_PATH": str(path)}
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=known)
        begun.append(process)
        assert process.stdout is not None
        for line in process.stdout:
            if found := re.search(r"http://\S+", line):
                return Server(process, found[0])
        raise AssertionError("Marathon did not say where it is")

    yield start
    for process in begun:
        if process.poll() is None:
            process.terminate()
            process.wait(30)
        if process.stdout:
            process.stdout.close()


@dataclass
class Visitor:
    """A browser window. `troubles` are what the page said on its console that it should not."""

    context: BrowserContext
    troubles: list[str]

    def open(self, site: Site, path: str = "/") -> Page:
        page = self.context.new_page()
        page.on("pageerror", lambda fault: self.troubles.append(f"script: {fault}"))
        page.on("console", self._listen)
        page.on("request", lambda request: self._watch(site, request.url))
        page.goto(site.door)
        page.goto(f"{site.url}{path}")
        return page

    def _listen(self, message: object) -> None:
        if getattr(message, "type", "") in ("error", "warning"):
            self.troubles.append(f"console: {getattr(message, 'text', '')}")

    def _watch(self, site: Site, url: str) -> None:
        if not url.startswith((site.url, "data:")):
            self.troubles.append(f"a request to somewhere else: {url}")


@pytest.fixture
def window(browser: Browser) -> Iterator[Callable[..., Visitor]]:
    """Opens windows: `window(width=390, dark=True, scripts=False)`. Nothing in them may complain."""
    made: list[Visitor] = []

    def make(*, width: int = 1440, height: int = 900, dark: bool = False, scripts: bool = True) -> Visitor:
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            java_script_enabled=scripts,
            reduced_motion="reduce",
        )
        context.set_default_timeout(10_000)
        made.append(Visitor(context, []))
        return made[-1]

    yield make
    for visitor in made:
        visitor.context.close()
    assert [trouble for visitor in made for trouble in visitor.troubles] == []


@pytest.fixture
def page(site: Site, window: Callable[..., Visitor]) -> Page:
    """Home of the toy path, let in, in a wide window."""
    return window().open(site)


@pytest.fixture(scope="session")
def axe() -> str:
    """The accessibility checker's source."""
    if not AXE.is_file():
        missing("No axe-core: run `npm ci` in frontend/.")
    return AXE.read_text("utf-8")


@pytest.fixture
def check_axe(axe: str) -> Callable[[Page], list[str]]:
    """What the checker finds on a page, one line for each element."""

    def check(page: Page) -> list[str]:
        page.evaluate(axe)
        found = page.evaluate(
            "async () => (await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',"
            " 'best-practice'] })).violations"
        )
        return [
            f"{each['id']}: {each['help']}: {node['target'][0]}: {node['failureSummary']}"
            for each in found
            for node in each["nodes"]
        ]

    return check
