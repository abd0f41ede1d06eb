import tensorflow as tf


def loss_of(weights, x, y):
    """The mean logistic loss of a network with one hidden layer, for any y in 0 and 1."""
    W1, b1, W2, b2 = weights
    scores = tf.tanh(x @ W1 + b1) @ W2 + b2
    return tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=y, logits=scores))


def train(weights, rows, valid, rate, batch, epochs):
    """Train in batches; return {"weights": ..., "loss": ..., "valid_loss": ...}."""
    now, losses, held = [tf.constant(w) for w in weights], [], []
    X, y = map(tf.constant, rows)
    starts = list(range(0, len(rows[0]), batch)) * epochs
    seen = []
    for step, first in enumerate(starts, 1):
        x, t = X[first : first + batch], y[first : first + batch]
        with tf.GradientTape() as tape:
            tape.watch(now)
            loss = loss_of(now, x, t)
        now = [w - rate * s for w, s in zip(now, tape.gradient(loss, now))]
        seen += [float(loss)] * len(t)
        if step % (len(starts) // epochs) == 0:
            losses.append(sum(seen) / len(seen))
            held.append(float(loss_of(now, *valid)))
            seen = []
    return {"weights": [w.numpy() for w in now], "loss": losses, "valid_loss": held}
