# id: own
# belief: any layer that halves the map forgives a move
# fails: R3
# hint: Straight digits are read well, crooked ones less. Your strides keep every second answer, strong
#   or weak. What could keep the strongest answer of a block, wherever it lies?
import keras
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D, ReLU, Rescaling, Softmax

FILTERS, SIDE, BLOCK = (8, 16), 3, 2
EPOCHS, BATCH, RATE = 4, 16, 0.003


def build_model():
    steps = [keras.Input((28, 28, 1)), Rescaling(1 / 255)]
    for filters in FILTERS:
        steps += [Conv2D(filters, SIDE, strides=2), ReLU()]
    return keras.Sequential([*steps, Flatten(), Dense(10), Softmax()])


def read_digits(photos, labels, unknown, seed):
    keras.utils.set_random_seed(seed)
    model = build_model()
    model.compile(keras.optimizers.Adam(RATE), "sparse_categorical_crossentropy")
    model.fit(photos[..., None], labels, BATCH, EPOCHS, verbose=0)
    return model.predict(unknown[..., None], verbose=0).argmax(axis=1)

