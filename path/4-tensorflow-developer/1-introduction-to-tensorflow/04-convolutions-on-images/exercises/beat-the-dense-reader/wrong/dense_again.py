# id: own
# belief: more units in a dense layer see more
# fails: R3, R4
# hint: Your network has 50,890 weights and reads little more than half of the crooked digits. Each
#   weight belongs to one pixel. Which layer uses the same weights at every place?
import keras
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D, ReLU, Rescaling, Softmax

FILTERS, SIDE, BLOCK = (8, 16), 3, 2
EPOCHS, BATCH, RATE = 4, 16, 0.003


def build_model():
    steps = [keras.Input((28, 28, 1)), Rescaling(1 / 255), Flatten(), Dense(64), ReLU()]
    return keras.Sequential([*steps, Dense(10), Softmax()])


def read_digits(photos, labels, unknown, seed):
    keras.utils.set_random_seed(seed)
    model = build_model()
    model.compile(keras.optimizers.Adam(RATE), "sparse_categorical_crossentropy")
    model.fit(photos[..., None], labels, BATCH, EPOCHS, verbose=0)
    return model.predict(unknown[..., None], verbose=0).argmax(axis=1)

