# id: own
# belief: what __init__ sets is set again for every fit
# fails: R4
# hint: The second training still knows the good epochs of the first. `__init__` runs once for the
#   object, not once for each fit. Which method does Keras call when a training begins?
import keras


class StopWhenSteady(keras.callbacks.Callback):
    def __init__(self, goal, epochs=2):
        super().__init__()
        self.goal, self.epochs = goal, epochs
        self.good, self.stopped_at = 0, None

    def on_epoch_end(self, epoch, logs=None):
        if "val_accuracy" not in (logs or {}):
            raise ValueError("no val_accuracy")
        self.good = self.good + 1 if logs["val_accuracy"] >= self.goal else 0
        if self.good >= self.epochs:
            self.model.stop_training = True
            self.stopped_at = epoch + 1
