from scipy.special import expit, softmax


def probabilities(X, coefs, intercepts):
    sums = X @ coefs[0] + intercepts[0]
    if len(coefs) == 1:
        return softmax(sums, axis=1)
    return probabilities(expit(sums), coefs[1:], intercepts[1:])
