# id: own
# belief: the step follows the slope
# fails: R2
# hint: The loss is higher after your step than before it. A slope points uphill. Which sign takes you down?
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
        variable.assign_add(rate * slope)
    return float(loss.numpy()), [variable.numpy() for variable in variables]
