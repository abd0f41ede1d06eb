# id: ML44
# belief: a network takes pixels as they come
# fails: R2, R3
# hint: Your network reads hardly better than chance. Its inputs go up to 255, so its first steps are
#   enormous. Which range do weights of a fresh network expect?
import keras
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D, ReLU, Rescaling, Softmax

FILTERS, SIDE, BLOCK = (8, 16), 3, 2
EPOCHS, BATCH, RATE = 4, 16, 0.003


def build_model():
    steps = [keras.Input((28, 28, 1))]
    for filters in FILTERS:
        steps += [Conv2D(filters, SIDE), ReLU(), MaxPooling2D(BLOCK)]
    return keras.Sequential([*steps, Flatten(), Dense(10), Softmax()])


def read_digits(photos, labels, unknown, seed):
    keras.utils.set_random_seed(seed)
    model = build_model()
    model.compile(keras.optimizers.Adam(RATE), "sparse_categorical_crossentropy")
    model.fit(photos[..., None], labels, BATCH, EPOCHS, verbose=0)
    return model.predict(unknown[..., None], verbose=0).argmax(axis=1)

