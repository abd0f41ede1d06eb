# id: own
# belief: weights may move one after the other
# fails: R2
# hint: Your first array is right, and the later ones are not: their slopes were measured where the first had moved
#   already. From which spot do all slopes of one step come?
import tensorflow as tf


def loss_of(weights, x, y):
    """The mean logistic loss of a network with one hidden layer, for any y in 0 and 1."""
    W1, b1, W2, b2 = weights
    scores = tf.tanh(x @ W1 + b1) @ W2 + b2
    return tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=y, logits=scores))


def one_step(weights, x, y, rate):
    """Take one step; return the loss before it, and the new weights as arrays."""
    variables = [tf.Variable(w) for w in weights]
    first = None
    for variable in variables:
        with tf.GradientTape() as tape:
            loss = loss_of(variables, tf.constant(x), tf.constant(y))
        first = loss if first is None else first
        variable.assign_sub(rate * tape.gradient(loss, variable))
    return float(first.numpy()), [variable.numpy() for variable in variables]
