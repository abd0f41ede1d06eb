"""Stands for a part that is costly to make, until it is needed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any


class Later:
    """Makes the part the first time something of it is asked for. Closed before that, it is never made."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = make
        self._made: Any = None
        self._closed = False
        self._lock = threading.Lock()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self.ready(), name)

    def ready(self) -> Any:
        """The part itself.

        Raises:
            RuntimeError: it was closed before it was ever needed.
        """
        with self._lock:
            if self._made is None:
                if self._closed:
                    raise RuntimeError("Marathon is closing, and this part was never made")
                self._made = self._make()
            return self._made

    def close(self) -> None:
        """Close the part, if it was made."""
        with self._lock:
            self._closed = True
            made = self._made
        if made is not None:
            made.close()
