# id: ML12
# belief: statistics of the unknown photos may be used to prepare them
# fails: R6
# hint: White photos among the unknown changed what you read on the others. You prepare a photo with
#   the average of all. In the phone there is one photo, and no average.
import keras
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D, ReLU, Rescaling, Softmax

FILTERS, SIDE, BLOCK = (8, 16), 3, 2
EPOCHS, BATCH, RATE = 4, 16, 0.003


def build_model():
    steps = [keras.Input((28, 28, 1)), Rescaling(1 / 255)]
    for filters in FILTERS:
        steps += [Conv2D(filters, SIDE), ReLU(), MaxPooling2D(BLOCK)]
    return keras.Sequential([*steps, Flatten(), Dense(10), Softmax()])


def read_digits(photos, labels, unknown, seed):
    keras.utils.set_random_seed(seed)
    model = build_model()
    model.compile(keras.optimizers.Adam(RATE), "sparse_categorical_crossentropy")
    model.fit(photos[..., None] - photos.mean(), labels, BATCH, EPOCHS, verbose=0)
    return model.predict(unknown[..., None] - unknown.mean(), verbose=0).argmax(axis=1)
