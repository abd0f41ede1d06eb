"""Asks a service many things at the same moment."""

from __future__ import annotations

import threading
import urllib.error
import urllib.request
from typing import Any


def ask_together(url: str, path: str, bodies: list[str], seconds: float) -> list[list[Any]]:
    """Status and text of the answer to each body; status 0 where none came."""
    answers: list[list[Any]] = [[0, ""] for _ in bodies]
    together = threading.Barrier(len(bodies))

    def ask(place: int) -> None:
        request = urllib.request.Request(  # noqa: S310  # always the loopback
            url + path, data=bodies[place].encode(), headers={"content-type": "application/json"}
        )
        together.wait(seconds)
        try:
            with urllib.request.urlopen(request, timeout=seconds) as answer:  # noqa: S310
                answers[place] = [answer.status, answer.read().decode("utf-8", "replace")]
        except urllib.error.HTTPError as error:
            answers[place] = [error.code, error.read().decode("utf-8", "replace")]
        except OSError as error:
            answers[place] = [0, str(error)]

    threads = [threading.Thread(target=ask, args=(place,), daemon=True) for place in range(len(bodies))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(2 * seconds)
    return answers
