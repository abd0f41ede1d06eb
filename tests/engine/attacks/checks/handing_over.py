"""Checks that hand over objects near their secrets: files, partials, managers, fixtures, a database."""

import contextlib
import functools
import logging
import sqlite3
import threading
import unittest

from answer import find

EXPECTED = "the-answer-is-5417-and-nobody-tells"


def remember(expected, value):
    return len(expected) + value


@contextlib.contextmanager
def opened(expected):
    yield len(expected)


@functools.lru_cache
def cached(value):
    return len(EXPECTED) + value


def test_an_open_file(secret):
    with open(secret("note.txt")) as file:
        assert find(file) == secret("labels.txt").read_text()


def test_a_partial():
    assert find(functools.partial(remember, EXPECTED)) == EXPECTED


def test_a_manager():
    assert find(opened(EXPECTED)) == EXPECTED


def test_a_timer():
    assert find(threading.Timer(60, remember, (EXPECTED, 1))) == EXPECTED


def test_a_property():
    assert find(property(functools.partial(remember, EXPECTED))) == EXPECTED


def test_a_cached_function():
    assert find(cached) == EXPECTED


def test_a_patcher(monkeypatch):
    assert find(monkeypatch) == EXPECTED


def test_a_capture(capsys):
    assert find(capsys) == EXPECTED


def test_a_log(caplog):
    assert find(caplog) == EXPECTED


def test_a_request(request, secret):
    assert find(request) == EXPECTED


def test_a_factory(tmp_path_factory):
    assert find(tmp_path_factory) == EXPECTED


def test_a_logger():
    assert find(logging.getLogger("shop")) == EXPECTED


def test_a_database():
    assert find(sqlite3.connect(":memory:")) == EXPECTED


def test_a_fixture_of_the_judge(reference, secret, program):
    assert find(reference) == EXPECTED
    assert find(secret) == EXPECTED
    assert find(program) == EXPECTED


class TestCase(unittest.TestCase):
    def test_itself(self):
        self.assertEqual(find(self), EXPECTED)
