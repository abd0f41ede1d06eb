import copy
import pickle

import keeper


class Thing:
    count = keeper.Counted()
    bound = keeper.Bound(lambda self: self)

    def tick(self):
        return 5


def test_repr():
    thing = Thing()
    assert keeper.show(thing) == repr(thing)


def test_private_attributes_of_the_submission():
    thing = Thing()
    assert thing.count == 1
    assert thing.count == 2
    assert Thing().count == 1


def test_derived_afterwards():
    class Child(Thing):
        pass

    assert Child().count == 1


def test_method_made_by_a_descriptor():
    thing = Thing()
    assert thing.bound() is thing
    assert thing.made() is thing


def test_copy_of_a_wrapper():
    box = copy.deepcopy(keeper.Box(Thing()))
    assert box.wrapper.own() == "own"
    assert box.wrapper.tick() == 5


def test_pickle_with_an_object_of_ours():
    box = pickle.loads(pickle.dumps(keeper.Box(Thing())))
    assert box.wrapper.inner.tick() == 5


class Derived(keeper.Box):
    pass


def test_pickle_of_a_class_derived_here():
    found = pickle.loads(pickle.dumps(Derived(3)))
    assert isinstance(found, Derived)
    assert pickle.loads(pickle.dumps(Derived)) is Derived


def test_fails():
    assert keeper.show(Thing()) == "Thing"
