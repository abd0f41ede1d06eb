import json

import pytest
from one_more_jar import with_jar


def plant(*jars, **more):
    return {"name": "Blue lentil", "wild": True, "place": None, **more, "jars": list(jars)}


def parsed(function):
    """The same function, with its text read back where it is JSON."""

    def run(text, jar):
        answer = function(text, jar)
        try:
            return json.loads(answer)
        except (ValueError, TypeError):
            return answer

    return run


@pytest.mark.parametrize("jars", [[], [{"year": 1981}], [{"year": 1981, "seeds": 40}, {"year": 1999}]])
def test_good_json(jars):
    """R1: a text that is good JSON"""
    answer = with_jar(json.dumps(plant(*jars)), {"year": 2020, "sprouted": None})
    assert isinstance(answer, str) and isinstance(json.loads(answer), dict)


@pytest.mark.parametrize("jars", [[], [{"year": 1981}], [{"year": 2021}, {"year": 1999}]])
def test_at_the_end(jars):
    """R2: the new jar stands behind all others"""
    answer = json.loads(with_jar(json.dumps(plant(*jars)), {"year": 2020}))
    assert answer["jars"] == [*jars, {"year": 2020}]


def test_the_rest():
    """R2: everything else is as it was"""
    answer = json.loads(with_jar(json.dumps(plant(note="Čáslav", weight=0.5)), {"year": 2020}))
    assert answer == plant({"year": 2020}, note="Čáslav", weight=0.5)


@pytest.mark.parametrize("text", ["", "{'jars': []}", '{"jars": ['])
def test_no_json(text):
    """R3: what is no JSON is refused"""
    with pytest.raises(json.JSONDecodeError):
        with_jar(text, {"year": 2020})


def test_many_messages(agree, reference, rng):
    """R1, R2: a hundred other messages"""
    cases = []
    for _ in range(110):
        jars = [{"year": rng.randint(1950, 2020), "seeds": rng.randint(0, 900)} for _ in range(rng.randint(0, 4))]
        cases.append((json.dumps(plant(*jars)), {"year": rng.randint(2021, 2024), "sprouted": rng.choice([None, 3])}))
    agree(parsed(with_jar), parsed(reference.with_jar), cases, size=lambda case: len(case[0]))
