# id: own
# belief: Keras counts epochs as people do
# fails: R3
# hint: You note epoch 2, and three epochs were run. Keras hands over 0 for the first one. What has to
#   be done before the number is noted?
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
        self.good = self.good + 1 if logs["val_accuracy"] >= self.goal else 0
        if self.good == self.epochs:
            self.model.stop_training = True
            self.stopped_at = epoch
