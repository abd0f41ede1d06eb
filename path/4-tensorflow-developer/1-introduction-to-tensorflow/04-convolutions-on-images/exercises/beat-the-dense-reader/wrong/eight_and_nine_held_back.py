# id: own
# belief: validation_split takes a random share
# fails: R2
# hint: Not one 8 or 9 was read right. `validation_split` holds back the last photos, and they are
#   sorted. What has to be done before photos are set aside?
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
    model.fit(photos[..., None], labels, BATCH, EPOCHS, verbose=0, validation_split=0.2)
    return model.predict(unknown[..., None], verbose=0).argmax(axis=1)
