"""`marathon`: opens the path in the browser."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial

import typer

from marathon.app.wiring import Marathon, open_marathon, warm_soon
from marathon.core.errors import PortTaken
from marathon.web.serve import serve

PORT = 8642
TRIES = 20


def start(port: int | None, *, open_browser: bool) -> None:
    """Serve until interrupted, on `port` or on the first free one from 8642 on."""
    with _without_collecting():
        _start(port, open_browser=open_browser)


def _start(port: int | None, *, open_browser: bool) -> None:
    # The server ends itself in order at Ctrl C, and then says again that it was interrupted.
    with open_marathon(warm=False) as m, suppress(KeyboardInterrupt):
        for number in [port] if port else [*range(PORT, PORT + TRIES), 0]:
            try:
                serve(
                    m, port=number, open_browser=open_browser, on_ready=_ready, afterwards=partial(_warm, m)
                )
            except PortTaken:
                if port:
                    raise
            else:
                return


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Until the first page: all that is imported stays, and to look at it again and again costs time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _ready(address: str) -> None:
    typer.echo(f"Marathon is here: {address}")
    typer.echo("Ctrl C ends it. Everything is saved as you go.")


def _warm(m: Marathon) -> None:
    gc.freeze()
    gc.enable()
    warm_soon(m)
