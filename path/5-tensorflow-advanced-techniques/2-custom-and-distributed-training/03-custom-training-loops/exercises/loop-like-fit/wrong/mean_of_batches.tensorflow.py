# id: ML42
# belief: the mean of the batch losses is the loss of the epoch
# fails: R3, R4
# hint: Your weights are right, and your losses are not, unless the batch divides the rows. The small last batch has as
#   much to say as a full one. What should each batch loss be multiplied by?
import tensorflow as tf


def loss_of(weights, x, y):
    """The mean logistic loss of a network with one hidden layer, for any y in 0 and 1."""
    W1, b1, W2, b2 = weights
    scores = tf.tanh(x @ W1 + b1) @ W2 + b2
    return tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=y, logits=scores))


def batches(X, y, size):
    """The rows in order, `size` at a time, as tensors."""
    for first in range(0, len(y), size):
        part = slice(first, first + size)
        yield tf.constant(X[part]), tf.constant(y[part])


def train(weights, rows, valid, rate, batch, epochs):
    """Train in batches; return {"weights": ..., "loss": ..., "valid_loss": ...}."""
    variables = [tf.Variable(w) for w in weights]
    report = {"loss": [], "valid_loss": []}
    for _ in range(epochs):
        total = 0.0
        for x, y in batches(*rows, batch):
            with tf.GradientTape() as tape:
                loss = loss_of(variables, x, y)
            for variable, slope in zip(variables, tape.gradient(loss, variables)):
                variable.assign_sub(rate * slope)
            total += float(loss.numpy())
        report["loss"].append(total / -(-rows[1].size // batch))
        total = sum(float(loss_of(variables, x, y).numpy()) for x, y in batches(*valid, batch))
        report["valid_loss"].append(total / -(-valid[1].size // batch))
    return {"weights": [variable.numpy() for variable in variables], **report}
