import numpy as np
import tensorflow as tf


def loss_of(weights, x, y):
    """The mean logistic loss of a network with one hidden layer, for any y in 0 and 1."""
    W1, b1, W2, b2 = weights
    scores = tf.tanh(x @ W1 + b1) @ W2 + b2
    return tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=y, logits=scores))


def train(weights, rows, valid, rate, batch, epochs):
    """Train in batches; return {"weights": ..., "loss": ..., "valid_loss": ...}."""
    variables = [tf.Variable(w) for w in weights]
    data = tf.data.Dataset.from_tensor_slices(tuple(rows)).batch(batch)
    held = tf.data.Dataset.from_tensor_slices(tuple(valid)).batch(batch)
    losses = [epoch(variables, data, rate), epoch(variables, held, None)] if epochs else []
    pairs = [losses] if epochs else []
    for _ in range(epochs - 1):
        pairs.append([epoch(variables, data, rate), epoch(variables, held, None)])
    return {
        "weights": [v.numpy() for v in variables],
        "loss": [a for a, _ in pairs],
        "valid_loss": [b for _, b in pairs],
    }


def epoch(variables, data, rate):
    losses, counts = [], []
    for x, t in data:
        with tf.GradientTape() as tape:
            losses.append(loss_of(variables, x, t))
        counts.append(int(x.shape[0]))
        if rate is not None:
            slopes = tape.gradient(losses[-1], variables)
            [v.assign(v - rate * s) for v, s in zip(variables, slopes)]
    return float(np.average([loss.numpy() for loss in losses], weights=counts))
