import keras
import numpy as np
from keras import layers


def build_model():
    photo = keras.Input((28, 28, 1))
    maps = layers.Conv2D(10, 5, activation="relu")(photo)
    maps = layers.MaxPooling2D(2)(maps)
    maps = layers.Conv2D(16, 3, activation="relu")(maps)
    maps = layers.MaxPooling2D(2)(maps)
    chances = layers.Dense(10, activation="softmax")(layers.Flatten()(maps))
    return keras.Model(photo, chances)


def prepared(photos):
    return (photos.astype("float32") / 255.0).reshape(-1, 28, 28, 1)


def read_digits(photos, labels, unknown, seed):
    keras.utils.set_random_seed(seed)
    model = build_model()
    model.compile(
        optimizer=keras.optimizers.Adam(0.003), loss=keras.losses.SparseCategoricalCrossentropy()
    )
    model.fit(prepared(photos), labels, batch_size=16, epochs=4, verbose=0)
    return np.argmax(model.predict(prepared(unknown), batch_size=256, verbose=0), axis=-1)
