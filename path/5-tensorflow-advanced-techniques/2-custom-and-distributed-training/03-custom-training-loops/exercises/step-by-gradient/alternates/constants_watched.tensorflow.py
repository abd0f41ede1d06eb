import tensorflow as tf


def loss_of(weights, x, y):
    """The mean logistic loss of a network with one hidden layer, for any y in 0 and 1."""
    W1, b1, W2, b2 = weights
    scores = tf.tanh(x @ W1 + b1) @ W2 + b2
    return tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=y, logits=scores))


def one_step(weights, x, y, rate):
    """Take one step; return the loss before it, and the new weights as arrays."""
    before = [tf.constant(w) for w in weights]
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        for tensor in before:
            tape.watch(tensor)
        loss = loss_of(before, x, y)
    return float(loss), [(w - rate * slope).numpy() for w, slope in zip(before, tape.gradient(loss, before))]
