import keras


class StopWhenSteady(keras.callbacks.Callback):
    """Ends a training when the goal has held for some epochs in a row."""

    def __init__(self, goal, epochs=2):
        # BEGIN SOLUTION
        super().__init__()
        self.goal = goal
        self.epochs = epochs
        self.on_train_begin()
        # END SOLUTION

    def on_train_begin(self, logs=None):
        # BEGIN SOLUTION
        self.good = 0
        self.stopped_at = None
        # END SOLUTION

    def on_epoch_end(self, epoch, logs=None):
        # BEGIN SOLUTION
        accuracy = (logs or {}).get("val_accuracy")
        if accuracy is None:
            raise ValueError("no val_accuracy in the logs: give fit some validation data")
        self.good = self.good + 1 if accuracy >= self.goal else 0
        if self.good == self.epochs:
            self.model.stop_training = True
            self.stopped_at = epoch + 1
        # END SOLUTION
