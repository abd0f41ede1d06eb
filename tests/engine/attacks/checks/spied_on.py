"""A secret of the checks, and objects near it that are handed over."""

from work import answer

secret_number = 4711


class Thing:
    def __init__(self):
        self._private = 4711

    def method(self):
        return 1

    @property
    def gen(self):
        return (x for x in [secret_number])


def call():
    callback = lambda: secret_number + 1
    try:
        return answer()
    except TypeError:
        pass
    try:
        return answer(callback)
    except TypeError:
        pass
    return answer(callback, Thing())


def test_it():
    found = call()
    assert found == 4711
