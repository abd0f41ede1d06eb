import keras
import numpy as np
import tensorflow as tf


def loss_of(weights, x, y):
    """The mean logistic loss of a network with one hidden layer, for any y in 0 and 1."""
    W1, b1, W2, b2 = weights
    scores = tf.tanh(x @ W1 + b1) @ W2 + b2
    return tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=y, logits=scores))


def one_step(weights, x, y, rate):
    """Take one step; return the loss before it, and the new weights as arrays."""
    variables = [keras.Variable(w, dtype=str(w.dtype)) for w in weights]
    with tf.GradientTape() as tape:
        loss = loss_of([v.value for v in variables], x, y)
    slopes = tape.gradient(loss, [v.value for v in variables])
    moved = map(lambda v, s: v.numpy() - np.asarray(rate, v.numpy().dtype) * s.numpy(), variables, slopes)
    return loss.numpy().item(), list(moved)
