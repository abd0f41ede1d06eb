import keras


class StopWhenSteady(keras.callbacks.Callback):
    stopped_at = None

    def __init__(self, goal, epochs=2):
        keras.callbacks.Callback.__init__(self)
        self.goal = goal
        self.epochs = epochs
        self.missed = -1

    def on_train_begin(self, logs=None):
        self.missed = -1
        self.stopped_at = None

    def on_epoch_end(self, epoch, logs=None):
        if not logs or "val_accuracy" not in logs:
            raise ValueError("fit was given no validation data")
        if logs["val_accuracy"] < self.goal:
            self.missed = epoch
        elif epoch - self.missed >= self.epochs:
            self.stopped_at = epoch + 1
            self.model.stop_training = True
