import asyncio
import itertools
import operator
import types

import pytest
import streams
from streams import Countdown, Managed, count_up, naturals


def test_generators():
    assert list(count_up(3)) == [0, 1, 2]
    assert sum(count_up(4)) == 6
    assert [x for x in count_up(2)] == [0, 1]
    assert list(itertools.islice(naturals(), 3)) == [0, 1, 2]
    assert isinstance(count_up(1), types.GeneratorType)
    generator = count_up(2)
    assert next(generator) == 0
    assert next(generator) == 1
    with pytest.raises(StopIteration):
        next(generator)
    assert next(generator, "default") == "default"
    assert iter(generator) is generator
    assert 2 in count_up(3)
    assert 7 not in count_up(3)
    assert max(count_up(5)) == 4
    assert tuple(count_up(2)) == (0, 1)
    a, b = count_up(2)
    assert (a, b) == (0, 1)
    assert list(zip(count_up(2), "ab")) == [(0, "a"), (1, "b")]
    assert list(enumerate(count_up(1))) == [(0, 0)]
    assert dict(zip("ab", count_up(2))) == {"a": 0, "b": 1}


def test_laziness():
    seen = []

    def source():
        for i in range(5):
            seen.append(i)
            yield i

    result = streams.squares(source())
    assert seen == []
    assert next(result) == 0
    assert seen == [0]
    assert list(result) == [1, 4, 9, 16]


def test_send_and_throw():
    average = streams.averager()
    assert next(average) is None
    assert average.send(10) == 10
    assert average.send(20) == 15
    average.close()
    with pytest.raises(StopIteration):
        average.send(1)
    handler = streams.handles()
    assert next(handler) == "ok"
    assert handler.throw(ValueError("x")) == "caught x"


def test_return_values():
    generator = streams.with_return()
    next(generator)
    with pytest.raises(StopIteration) as caught:
        next(generator)
    assert caught.value.value == "done"
    assert list(streams.delegating()) == [1, "done"]


def test_cleanup():
    log = []
    generator = streams.cleanup(log)
    assert next(generator) == 1
    generator.close()
    assert log == ["closed"]


def test_builtin_iterators():
    assert list(streams.pairs([1, 2, 3])) == [(1, 2), (2, 3)]
    assert isinstance(streams.pairs([1]), zip)
    assert list(streams.mapped(lambda x: x + 1, [1, 2])) == [2, 3]
    assert list(streams.mapped(str, [1, 2])) == ["1", "2"]
    assert list(streams.chunks(range(5), 2)) == [[0, 1], [2, 3], [4]]


def test_classes():
    assert list(Countdown(3)) == [3, 2, 1]
    counting = Countdown(2)
    assert next(counting) == 2
    assert list(counting) == [1]
    assert list(counting) == []
    assert list(streams.Range(3)) == list(streams.Range(3)) == [0, 1, 2]
    assert list(reversed(streams.Range(3))) == [2, 1, 0]
    assert list(streams.Old()) == [0, 10, 20]
    assert 10 in streams.Old()
    assert 5 not in streams.Old()


def test_context_managers():
    log = []
    with streams.tag("b", log) as name:
        assert name == "B"
        assert log == ["<b>"]
    assert log == ["<b>", "</b>"]
    with pytest.raises(KeyError):
        with streams.tag("i", log):
            raise KeyError("x")
    assert log[-1] == "</i>"
    manager = Managed()
    with manager as same:
        assert same is manager
        assert manager.state == "open"
    assert manager.state == "closed"
    assert manager.error is None
    with Managed(swallow=True) as manager:
        raise ValueError("gone")
    assert manager.error is ValueError
    with pytest.raises(ValueError):
        with Managed():
            raise ValueError("stays")


def test_async():
    assert asyncio.run(streams.double(4)) == 8
    assert asyncio.run(streams.gather(1, 2)) == [2, 4]
    assert asyncio.run(streams.collect(3)) == [0, 1, 2]
    with pytest.raises(ValueError, match="async"):
        asyncio.run(streams.failing())

    async def mine():
        return await streams.double(1) + await streams.double(2)

    assert asyncio.run(mine()) == 6
    assert asyncio.iscoroutinefunction(streams.double)
    assert asyncio.iscoroutinefunction(streams.first) is False


def test_iterables_in():
    assert streams.first(x for x in "ab") == "a"
    assert streams.first({"k": 1}) == "k"
    assert streams.total(range(4)) == 6
    assert streams.total({1, 2}) == 3
    assert streams.take(3, itertools.count(5)) == [5, 6, 7]
    with pytest.raises(StopIteration):
        streams.first([])
    with pytest.raises(TypeError):
        streams.first(5)

    class Mine:
        def __iter__(self):
            return iter([7, 8])

    assert streams.first(Mine()) == 7
    assert streams.total(Mine()) == 15


def test_all_at_once(capsys):
    log = []
    assert list(streams.noisy(3, log)) == [0, 1, 2] == log
    assert capsys.readouterr().out == "item 0\nitem 1\nitem 2\n"
    assert list(count_up(1200)) == list(range(1200))
    assert sorted(count_up(4), reverse=True) == [3, 2, 1, 0]
    first, *others = count_up(4)
    assert (first, others) == (0, [1, 2, 3])
    assert [*count_up(2), *streams.Shelf("a", "b")] == [0, 1, "a", "b"]
    rows = list(streams.same_list_again(3))
    assert rows == [[0, 1, 2]] * 3
    assert rows[0] is rows[2]
    assert "".join(str(i) for i in count_up(3)) == "012"
    collected = [9]
    collected.extend(count_up(2))
    assert collected == [9, 0, 1]
    assert list(streams.Shelf()) == []


def test_all_until_it_breaks():
    log, kept = [], []
    with pytest.raises(ValueError, match="broke at 2"):
        list(streams.noisy(5, log, breaks_at=2))
    assert log == [0, 1, 2]
    with pytest.raises(ValueError, match="broke at 2"):
        kept.extend(streams.noisy(5, log, breaks_at=2))
    generator = streams.noisy(5, [], breaks_at=2)
    assert next(generator) == 0
    with pytest.raises(ValueError):
        list(generator)
    assert list(generator) == []


def test_no_more_than_wanted():
    log = []
    generator = streams.noisy(10, log)
    for item in generator:
        if item == 2:
            break
    assert log == [0, 1, 2]
    assert list(itertools.islice(generator, 2)) == [3, 4]
    assert log == [0, 1, 2, 3, 4]
    assert operator.length_hint(generator, 7) == 7
    assert log == [0, 1, 2, 3, 4]
    assert any(item == 6 for item in generator)
    assert log[-1] == 6
    iterator = iter(streams.Shelf("a", "b"))
    assert next(iterator) == "a"
    assert list(iterator) == ["b"]


def test_fails_all_at_once():
    assert list(streams.noisy(3, [], breaks_at=1)) == [0]


def test_fails():
    assert list(count_up(3)) == [1, 2, 3]


def test_fails_forgot_list():
    assert count_up(3) == [0, 1, 2]
