# id: own
# belief: one look at the photos is enough
# fails: R2
# hint: Even straight digits are read too rarely. Your network has seen each photo once, in 38 steps.
#   What happens to the validation accuracy from the first epoch to the third?
import keras
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D, ReLU, Rescaling, Softmax


def build_model():
    steps = [keras.Input((28, 28, 1)), Rescaling(1 / 255)]
    for filters in (8, 16):
        steps += [Conv2D(filters, 3), ReLU(), MaxPooling2D(2)]
    return keras.Sequential([*steps, Flatten(), Dense(10), Softmax()])


def read_digits(photos, labels, unknown, seed):
    keras.utils.set_random_seed(seed)
    model = build_model()
    model.compile(keras.optimizers.Adam(0.001), "sparse_categorical_crossentropy")
    model.fit(photos[..., None], labels, 32, 1, verbose=0)
    return model.predict(unknown[..., None], verbose=0).argmax(axis=1)
