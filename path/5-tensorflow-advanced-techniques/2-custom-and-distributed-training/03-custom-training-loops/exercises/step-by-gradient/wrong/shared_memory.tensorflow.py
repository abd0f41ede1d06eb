# id: PY13
# belief: the step may be written into the arrays that came in
# fails: R3
# hint: After your step the arrays that came in have moved as well, and you hand them back. Whoever called you may
#   still need them. Where do the new numbers belong?
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
    for array, variable in zip(weights, variables):
        array[...] = variable.numpy()
    return float(loss.numpy()), weights
