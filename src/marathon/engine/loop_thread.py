"""An event loop in a thread of its own, so that what lives in it does not depend on who asks."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

Answer = TypeVar("Answer")
_JOIN_SECONDS = 5.0


class LoopThread:
    """Starts with the first thing that is asked of it."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()

    def submit(self, work: Coroutine[Any, Any, Answer]) -> Future[Answer]:
        """Have the work done in the loop."""
        return asyncio.run_coroutine_threadsafe(work, self._running())

    async def ask(self, work: Coroutine[Any, Any, Answer]) -> Answer:
        """Have the work done, and wait for it in the caller's own loop."""
        return await asyncio.wrap_future(self.submit(work))

    def started(self) -> bool:
        return self._loop is not None

    def close(self) -> None:
        """Stop the loop; what is still going on in it is cancelled."""
        with self._lock:
            loop, self._loop = self._loop, None
            thread = self._thread  # under the lock: who asks now may be starting another
        if loop is not None:
            loop.call_soon_threadsafe(loop.stop)
        if thread is not None and thread is not threading.current_thread():
            thread.join(_JOIN_SECONDS)

    def _running(self) -> asyncio.AbstractEventLoop:
        with self._lock:
            if self._loop is None:
                ready = threading.Event()
                self._loop = asyncio.new_event_loop()
                arguments = (self._loop, ready)
                self._thread = threading.Thread(target=_serve, args=arguments, name=self._name, daemon=True)
                self._thread.start()
                ready.wait()
            return self._loop


def _serve(loop: asyncio.AbstractEventLoop, ready: threading.Event) -> None:
    asyncio.set_event_loop(loop)
    loop.call_soon(ready.set)
    loop.run_forever()
    left = asyncio.all_tasks(loop)
    for task in left:
        task.cancel()
    loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
    loop.close()
