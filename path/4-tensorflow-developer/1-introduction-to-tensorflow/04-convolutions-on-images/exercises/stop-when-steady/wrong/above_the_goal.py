# id: own
# belief: reaching a goal means passing it
# fails: R1
# hint: A validation accuracy of exactly 0.75 does not count as reaching 0.75 in your class. Rule 1
#   says at the goal or above. Which sign lets the goal itself in?
import keras


class StopWhenSteady(keras.callbacks.Callback):
    def __init__(self, goal, epochs=2):
        super().__init__()
        self.goal, self.epochs = goal, epochs
        self.good, self.stopped_at = 0, None

    def on_train_begin(self, logs=None):
        self.good, self.stopped_at = 0, None

    def on_epoch_end(self, epoch, logs=None):
        if "val_accuracy" not in (logs or {}):
            raise ValueError("no val_accuracy")
        self.good = self.good + 1 if logs["val_accuracy"] > self.goal else 0
        if self.good == self.epochs:
            self.model.stop_training = True
            self.stopped_at = epoch + 1
