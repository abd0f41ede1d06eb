import keras
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D, ReLU, Rescaling, Softmax

# Settings; change them as you like.
FILTERS, SIDE, BLOCK = (8, 16), 3, 2
EPOCHS, BATCH, RATE = 4, 16, 0.003
SHAPE, CLASSES, SCALE, QUIET = (28, 28, 1), 10, 1 / 255, 0


def build_model():
    """Return a new network, not trained yet."""
    # BEGIN SOLUTION
    steps = [keras.Input(SHAPE), Rescaling(SCALE)]
    for filters in FILTERS:
        steps += [Conv2D(filters, SIDE), ReLU(), MaxPooling2D(BLOCK)]
    return keras.Sequential([*steps, Flatten(), Dense(CLASSES), Softmax()])
    # END SOLUTION


def read_digits(photos, labels, unknown, seed):
    """Train on `photos` and `labels`, then return one digit for each photo of `unknown`."""
    # BEGIN SOLUTION
    keras.utils.set_random_seed(seed)
    model = build_model()
    model.compile(keras.optimizers.Adam(RATE), "sparse_categorical_crossentropy")
    model.fit(photos[..., None], labels, BATCH, EPOCHS, verbose=QUIET)
    return model.predict(unknown[..., None], verbose=QUIET).argmax(axis=1)
    # END SOLUTION
