import asyncio
import contextlib
import itertools


def count_up(n):
    for i in range(n):
        yield i


def naturals():
    n = 0
    while True:
        yield n
        n += 1


def squares(items):
    return (item * item for item in items)


def averager():
    total, count, average = 0, 0, None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


def with_return():
    yield 1
    return "done"


def delegating():
    result = yield from with_return()
    yield result


def cleanup(log):
    try:
        yield 1
        yield 2
    finally:
        log.append("closed")


def handles():
    while True:
        try:
            yield "ok"
        except ValueError as error:
            yield f"caught {error}"


def pairs(items):
    return zip(items, items[1:])


def chunks(iterable, n):
    iterator = iter(iterable)
    while chunk := list(itertools.islice(iterator, n)):
        yield chunk


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


class Range:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return iter(range(self.n))

    def __reversed__(self):
        return iter(range(self.n - 1, -1, -1))


class Old:
    def __getitem__(self, index):
        if index >= 3:
            raise IndexError(index)
        return index * 10


@contextlib.contextmanager
def tag(name, log):
    log.append(f"<{name}>")
    try:
        yield name.upper()
    finally:
        log.append(f"</{name}>")


class Managed:
    def __init__(self, swallow=False):
        self.swallow = swallow
        self.state = "new"
        self.error = None

    def __enter__(self):
        self.state = "open"
        return self

    def __exit__(self, kind, error, trace):
        self.state = "closed"
        self.error = kind
        return self.swallow


async def double(n):
    await asyncio.sleep(0)
    return n * 2


async def gather(*values):
    return await asyncio.gather(*[double(value) for value in values])


async def ticks(n):
    for i in range(n):
        yield i


async def collect(n):
    return [i async for i in ticks(n)]


async def failing():
    raise ValueError("async")


def first(iterable):
    return next(iter(iterable))


def total(iterable):
    return sum(iterable)


def take(n, iterable):
    return list(itertools.islice(iterable, n))


def mapped(function, items):
    return map(function, items)


def noisy(n, log, breaks_at=None):
    for i in range(n):
        log.append(i)
        print("item", i)
        if i == breaks_at:
            raise ValueError(f"broke at {i}")
        yield i


def same_list_again(n):
    row = []
    for i in range(n):
        row.append(i)
        yield row


class Shelf:
    def __init__(self, *books):
        self.books = books

    def __iter__(self):
        for book in self.books:
            yield book
