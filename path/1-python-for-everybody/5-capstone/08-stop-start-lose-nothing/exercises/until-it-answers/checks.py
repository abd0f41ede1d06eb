import pytest
from until_it_answers import fetch

PASSING = [0, 429, 500, 502, 503]
OTHERS = [200, 204, 301, 400, 401, 403, 404, 501]


def played(function, answers, tries):
    """What came back, and what was done: questions and waits in their order."""
    done, coming = [], list(answers)

    def ask(url):
        done.append(url)
        code, after = coming.pop(0) if coming else (200, None)
        return code, after, f"answer {len(done)}".encode()

    def sleep(seconds):
        done.append(seconds)

    return function(ask, sleep, "/readings", tries), done


def waits(answers, tries):
    return [step for step in played(fetch, answers, tries)[1] if step != "/readings"]


@pytest.mark.parametrize("code", OTHERS)
def test_at_once(code):
    """R1: any other code is returned at once"""
    assert played(fetch, [(code, None)], 4) == ((code, b"answer 1"), ["/readings"])


@pytest.mark.parametrize("code", PASSING)
def test_asked_again(code):
    """R2: a code that passes is asked for again"""
    assert played(fetch, [(code, None), (200, None)], 4)[1].count("/readings") == 2


@pytest.mark.parametrize("tries", [1, 2, 5])
def test_at_most(tries):
    """R2: at most so many questions in all"""
    result, done = played(fetch, [(503, None)] * 9, tries)
    assert done.count("/readings") == tries
    assert result[0] == 503


@pytest.mark.parametrize("refusals", [0, 1, 3])
def test_doubling(refusals):
    """R3: the waits are 1, 2, 4 seconds"""
    assert waits([(500, None)] * refusals, 9) == [1, 2, 4][:refusals]


@pytest.mark.parametrize("tries", [1, 3])
def test_last(tries):
    """R3: nobody waits after the last question"""
    assert played(fetch, [(502, None)] * 9, tries)[1][-1] == "/readings"


@pytest.mark.parametrize(("after", "expected"), [(10, 10), (1.5, 1.5), (0.2, 1), (0, 1)])
def test_after(after, expected):
    """R4: the longer wait counts"""
    assert waits([(429, after), (200, None)], 4) == [expected]


def test_own_waits():
    """R4: the own waits go on doubling"""
    assert waits([(429, 10), (503, None), (503, 3), (200, None)], 9) == [10, 2, 4]


def test_many(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other nights"""
    cases = []
    for _ in range(100):
        codes = rng.choices(PASSING + [200, 404], k=rng.randint(0, 5))
        cases.append(([(code, rng.choice([None, None, 0, 1, 3, 20])) for code in codes], rng.randint(1, 5)))
    agree(
        lambda *case: played(fetch, *case),
        lambda *case: played(reference.fetch, *case),
        cases,
        size=lambda case: len(case[0]),
    )
