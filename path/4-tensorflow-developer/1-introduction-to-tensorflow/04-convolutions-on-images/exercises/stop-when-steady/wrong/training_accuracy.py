# id: ML22
# belief: accuracy on the training photos shows when to stop
# fails: R1
# hint: Validation accuracy stayed at 0.7, and your callback stopped. It looked at the photos that the
#   model was trained on. Which entry of the logs speaks about photos it has not seen?
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
        accuracy = logs.get("accuracy", logs["val_accuracy"])
        self.good = self.good + 1 if accuracy >= self.goal else 0
        if self.good == self.epochs:
            self.model.stop_training = True
            self.stopped_at = epoch + 1
