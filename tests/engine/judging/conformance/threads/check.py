import threading

import pytest

from pool import Counter, Events, first_of, in_background, map_all


def test_one_thread():
    assert in_background(lambda x: x + 1, 2) == 3


def test_many_threads():
    assert map_all(lambda x: x * x, range(20)) == [x * x for x in range(20)]


def test_an_error_in_a_thread_comes_out():
    def broken(x):
        raise ValueError(f"no {x}")

    with pytest.raises(ValueError, match="no 7"):
        map_all(broken, [7])


def test_reports_of_a_running_function():
    def work(report):
        for number in range(5):
            report(number)
        return "done"

    events = Events(work)
    assert list(events) == [0, 1, 2, 3, 4]
    assert events.result == "done"


def test_reports_with_objects():
    def work(report):
        report([1, 2])
        report({"a": (1, 2)})

    assert list(Events(work)) == [[1, 2], {"a": (1, 2)}]


def test_threads_of_the_check():
    counter = Counter()
    threads = [threading.Thread(target=counter.add, args=(i,)) for i in range(10)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert counter.value == 45


def test_wrong_expectation():
    assert in_background(lambda x: x + 1, 2) == 4


def test_first():
    assert first_of([lambda: 1]) == 1
    assert first_of([lambda: 1, lambda: 1]) == 1
