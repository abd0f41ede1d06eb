import keras
import numpy as np
import pytest
from steady import StopWhenSteady


class FakeModel:
    """What a callback may touch of a model."""

    stop_training = False


def follow(settings, trainings, others):
    """Drive one callback through trainings; for each: epochs run, the flag, and what it notes."""
    callback, seen = StopWhenSteady(**settings), []
    for accuracies in trainings:
        model = FakeModel()
        callback.set_model(model)
        callback.on_train_begin()
        epoch = -1
        for epoch, accuracy in enumerate(accuracies):
            callback.on_epoch_begin(epoch)
            callback.on_epoch_end(epoch, {**others, "val_accuracy": accuracy})
            if model.stop_training:
                break
        seen.append([epoch + 1, model.stop_training, callback.stopped_at])
    return seen


def expected(goal, epochs, accuracies):
    """The same, worked out from all windows of `epochs` accuracies."""
    for end in range(epochs, len(accuracies) + 1):
        if min(accuracies[end - epochs : end]) >= goal:
            return [end, True, end]
    return [len(accuracies), False, None]


def without_validation(logs):
    callback = StopWhenSteady(0.5)
    callback.set_model(FakeModel())
    callback.on_train_begin()
    callback.on_epoch_end(0, logs)


def fresh(settings):
    callback = StopWhenSteady(**settings)
    return [callback.goal, callback.epochs, callback.stopped_at]


def real_fit():
    """Forty points that cannot be missed, a goal that is met at once: epochs that a real fit runs."""
    keras.utils.set_random_seed(5)
    points = np.repeat([[-3.0, 1.0], [3.0, -1.0]], 20, axis=0).astype("float32")
    labels = np.repeat([0, 1], 20)
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(2, activation="softmax")])
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.set_weights([np.array([[-2.0, 2.0], [0.5, -0.5]]), np.zeros(2)])
    steady = StopWhenSteady(goal=0.99, epochs=3)
    history = model.fit(
        points, labels, validation_data=(points, labels), epochs=9, verbose=0, callbacks=[steady]
    )
    return [len(history.epoch), steady.stopped_at]


def test_two_in_a_row(inside):
    """R1: two good epochs in a row end it"""
    seen = inside(follow, {"goal": 0.9, "epochs": 2}, [[0.7, 0.93, 0.95, 0.97]], {})
    assert seen == [[3, True, 3]]


def test_exactly_the_goal(inside):
    """R1: exactly the goal is enough"""
    assert inside(follow, {"goal": 0.75, "epochs": 1}, [[0.5, 0.75, 0.9]], {}) == [[2, True, 2]]


def test_validation_counts(inside):
    """R1: accuracy on training photos does not count"""
    seen = inside(follow, {"goal": 0.9}, [[0.7, 0.7, 0.7]], {"accuracy": 1.0, "loss": 0.01})
    assert seen == [[3, False, None]]


def test_two_by_default(inside):
    """R1: two epochs, when nothing is said"""
    assert inside(follow, {"goal": 0.6}, [[0.7, 0.5, 0.7, 0.8, 0.9]], {}) == [[4, True, 4]]


def test_settings_are_kept(inside):
    """R1, R3: goal and epochs are kept, nothing is noted yet"""
    assert inside(fresh, {"goal": 0.85, "epochs": 4}) == [0.85, 4, None]


def test_one_bad_epoch(inside):
    """R2: a bad epoch between good ones begins the count anew"""
    seen = inside(follow, {"goal": 0.9, "epochs": 3}, [[0.91, 0.92, 0.8, 0.93, 0.94, 0.95]], {})
    assert seen == [[6, True, 6]]


def test_first_epoch_is_one(inside):
    """R3: epochs are counted from 1"""
    assert inside(follow, {"goal": 0.1, "epochs": 1}, [[0.2, 0.3]], {}) == [[1, True, 1]]


def test_never_stopped(inside):
    """R3: nothing is noted when it never stopped"""
    assert inside(follow, {"goal": 0.9}, [[0.95, 0.5, 0.95]], {}) == [[3, False, None]]


def test_second_fit(inside):
    """R4: a second training begins from nothing"""
    seen = inside(follow, {"goal": 0.9, "epochs": 2}, [[0.5, 0.95, 0.96], [0.95, 0.2, 0.3], [0.1, 0.95]], {})
    assert seen == [[3, True, 3], [3, False, None], [2, False, None]]


@pytest.mark.parametrize("logs", [{"accuracy": 0.9, "loss": 0.1}, {}])
def test_no_validation(logs, inside):
    """R5: without validation accuracy it says so"""
    with pytest.raises(ValueError):
        inside(without_validation, logs)


def test_a_real_fit(inside):
    """R6: Keras ends its training after the third epoch"""
    assert inside(real_fit) == [3, 3]


def test_many(inside, rng):
    """R1, R2, R3, R4: a hundred and fifty other trainings"""
    for epochs in (1, 2, 3, 5):
        trainings = [
            [rng.choice([0.6, 0.79, 0.8, 0.9, 0.95]) for _ in range(rng.randint(1, 14))] for _ in range(40)
        ]
        seen = inside(follow, {"goal": 0.8, "epochs": epochs}, trainings, {"accuracy": 0.99})
        assert seen == [expected(0.8, epochs, training) for training in trainings]
