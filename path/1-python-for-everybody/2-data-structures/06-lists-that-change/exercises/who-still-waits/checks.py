import pytest
from who_still_waits import still_waiting


@pytest.mark.parametrize(
    ("waiting", "gone", "stay"),
    [
        (["clock", "kettle", "lamp"], ["kettle"], ["clock", "lamp"]),
        (["iron", "fan", "iron"], ["fan"], ["iron", "iron"]),
        (["lamp"], [], ["lamp"]),
        ([], [], []),
    ],
)
def test_stay(waiting, gone, stay):
    """R1: who has not gone stays, in order"""
    assert still_waiting(waiting, gone) == stay


@pytest.mark.parametrize(
    ("waiting", "gone", "stay"),
    [
        (["fan", "fan", "lamp"], ["fan"], ["lamp"]),
        (["iron", "fan", "radio", "fan", "lamp"], ["fan", "iron"], ["radio", "lamp"]),
        (["fan"], ["fan"], []),
    ],
)
def test_all_of_a_kind(waiting, gone, stay):
    """R2: all of a kind that has gone are left out"""
    assert still_waiting(waiting, gone) == stay


def test_never_there():
    """R3: who was never there changes nothing"""
    assert still_waiting(["lamp", "iron"], ["piano"]) == ["lamp", "iron"]


def test_lists_stay():
    """R4: both lists stay as they were"""
    waiting, gone = ["lamp", "iron", "fan"], ["fan", "lamp"]
    still_waiting(waiting, gone)
    after = (["lamp", "iron", "fan"], ["fan", "lamp"])
    assert (waiting, gone) == after, "Compared are both lists after the call."


def test_many(agree, reference, rng):
    """R1, R2, R3: a hundred other halls"""
    things = ["lamp", "radio", "fan", "iron", "clock"]
    draw = lambda most: [rng.choice(things) for _ in range(rng.randint(0, most))]  # noqa: E731
    agree(still_waiting, reference.still_waiting, [(draw(8), draw(3)) for _ in range(120)])
