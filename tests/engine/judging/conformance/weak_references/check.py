import gc
import weakref

import hub


def test_a_receiver_that_lives_is_called():
    def double(value):
        return value * 2

    switch = hub.Hub()
    switch.connect(double)
    assert switch.send(3) == [6]
    assert switch.send(4) == [8]


def test_a_receiver_that_is_gone_is_not():
    def double(value):
        return value * 2

    switch = hub.Hub()
    switch.connect(double)
    del double
    gc.collect()
    assert switch.send(3) == []
    assert switch.gone == 1


def test_notes_about_objects():
    class Owner:
        pass

    switch, owner = hub.Hub(), Owner()
    switch.note(owner, "mine")
    switch.note(Owner(), "nobody's")
    gc.collect()
    assert switch.noted() == 1
    assert switch.text_of(owner) == "mine"


def test_an_object_of_theirs_lives_as_long_as_they_hold_it():
    shelf = hub.Shelf()
    box = weakref.ref(shelf.make())
    gc.collect()
    assert box() is not None
    shelf.clear()
    gc.collect()
    assert box() is None


def test_a_receiver_twice():
    def double(value):
        return value * 2

    switch = hub.Hub()
    switch.connect(double)
    switch.connect(double)
    assert switch.send(1) == [2, 2]


def test_held_for_ever():
    switch = hub.Hub()
    switch.connect(lambda value: value)
    assert switch.send(1) == [1]
