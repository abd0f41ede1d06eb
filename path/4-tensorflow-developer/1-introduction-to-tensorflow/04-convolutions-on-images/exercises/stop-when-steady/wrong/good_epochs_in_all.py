# id: own
# belief: good epochs count wherever they lie
# fails: R2
# hint: With 0.91, 0.92, 0.8, 0.93 you stopped after the fourth epoch. Three good epochs, yes, but not
#   in a row. What has to happen to the count at 0.8?
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
        if logs["val_accuracy"] >= self.goal:
            self.good += 1
        if self.good == self.epochs:
            self.model.stop_training = True
            self.stopped_at = epoch + 1
