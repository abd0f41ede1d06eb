# id: ML51
# belief: a seed of one's own choice is as good as the one that is given
# fails: R5
# hint: Seeds 5 and 6 give the same digits, to the last one. The number that you are given is not used.
#   Three runs with one seed are one run, shown three times.
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
    keras.utils.set_random_seed(42)
    model = build_model()
    model.compile(keras.optimizers.Adam(RATE), "sparse_categorical_crossentropy")
    model.fit(photos[..., None], labels, BATCH, EPOCHS, verbose=0)
    return model.predict(unknown[..., None], verbose=0).argmax(axis=1)

