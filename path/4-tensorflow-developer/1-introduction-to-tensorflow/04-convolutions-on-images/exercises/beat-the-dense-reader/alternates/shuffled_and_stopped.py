import keras
import numpy as np
from keras import layers


def build_model():
    model = keras.Sequential(name="reader")
    model.add(keras.Input((28, 28, 1)))
    for filters in (12, 20):
        model.add(layers.Conv2D(filters, 3, activation="relu"))
        model.add(layers.MaxPooling2D())
    model.add(layers.Flatten())
    model.add(layers.Dense(10))
    return model


def read_digits(photos, labels, unknown, seed):
    keras.utils.set_random_seed(seed)
    order = np.random.default_rng(seed).permutation(len(photos))
    pixels, truth = photos[order, ..., None] / np.float32(255), labels[order]
    held = len(order) // 10
    model = build_model()
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.003), loss, metrics=["accuracy"])
    stop = keras.callbacks.EarlyStopping(patience=2, restore_best_weights=True)
    model.fit(
        pixels[held:],
        truth[held:],
        validation_data=(pixels[:held], truth[:held]),
        epochs=5,
        batch_size=16,
        callbacks=[stop],
        verbose=0,
    )
    outputs = model.predict(unknown[..., None] / np.float32(255), verbose=0)
    return outputs.argmax(axis=1)
