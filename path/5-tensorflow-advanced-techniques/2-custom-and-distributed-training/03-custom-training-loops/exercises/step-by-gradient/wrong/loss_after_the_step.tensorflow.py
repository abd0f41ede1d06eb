# id: own
# belief: the loss of a step is the one after it
# fails: R1
# hint: You report the loss of the moved weights. The first rule wants the one that the slopes were taken from. Which
#   of your two calls of `loss_of` comes too late?
import tensorflow as tf


def loss_of(weights, x, y):
    """The mean logistic loss of a network with one hidden layer, for any y in 0 and 1."""
    W1, b1, W2, b2 = weights
    scores = tf.tanh(x @ W1 + b1) @ W2 + b2
    return tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=y, logits=scores))


def one_step(weights, x, y, rate):
    """Take one step; return the loss before it, and the new weights as arrays."""
    variables = [tf.Variable(w) for w in weights]
    with tf.GradientTape() as tape:
        loss = loss_of(variables, tf.constant(x), tf.constant(y))
    slopes = tape.gradient(loss, variables)
    for variable, slope in zip(variables, slopes):
        variable.assign_sub(rate * slope)
    loss = loss_of(variables, tf.constant(x), tf.constant(y))
    return float(loss.numpy()), [variable.numpy() for variable in variables]
