# id: ML43
# belief: a callback that raises no error does its work
# fails: R5
# hint: Without validation data your callback takes the accuracy for 0 and never stops. Nobody would
#   notice until the bill comes. What should happen when the entry is not there?
import keras


class StopWhenSteady(keras.callbacks.Callback):
    def __init__(self, goal, epochs=2):
        super().__init__()
        self.goal, self.epochs = goal, epochs
        self.good, self.stopped_at = 0, None

    def on_train_begin(self, logs=None):
        self.good, self.stopped_at = 0, None

    def on_epoch_end(self, epoch, logs=None):
        accuracy = (logs or {}).get("val_accuracy", 0)
        self.good = self.good + 1 if accuracy >= self.goal else 0
        if self.good == self.epochs:
            self.model.stop_training = True
            self.stopped_at = epoch + 1
