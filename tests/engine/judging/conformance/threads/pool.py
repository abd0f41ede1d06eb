"""Work in the background: threads that call functions of the checks."""

import queue
import threading
from concurrent.futures import ThreadPoolExecutor


def in_background(function, *arguments):
    found = []
    worker = threading.Thread(target=lambda: found.append(function(*arguments)))
    worker.start()
    worker.join()
    return found[0]


def map_all(function, items, workers=4):
    with ThreadPoolExecutor(workers) as pool:
        return list(pool.map(function, items))


class Events:
    """Iterate over what a function reports while it runs in a thread."""

    def __init__(self, function):
        self._function, self._queue = function, queue.Queue()
        self.result = None

    def _run(self):
        try:
            self.result = self._function(self._queue.put)
        finally:
            self._queue.put(StopIteration)

    def __iter__(self):
        threading.Thread(target=self._run, daemon=True).start()
        while True:
            item = self._queue.get()
            if item is StopIteration:
                return
            yield item


class Counter:
    def __init__(self):
        self.value, self._lock = 0, threading.Lock()

    def add(self, amount):
        with self._lock:
            self.value += amount
        return self.value


def first_of(functions):
    """The result of whichever comes first."""
    results = queue.Queue()
    for function in functions:
        threading.Thread(target=lambda function=function: results.put(function()), daemon=True).start()
    return results.get()
