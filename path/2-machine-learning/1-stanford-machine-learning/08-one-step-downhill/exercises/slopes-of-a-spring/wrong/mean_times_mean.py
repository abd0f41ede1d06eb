# id: own
# belief: the mean of products is the product of the means
# fails: R2, R3
# hint: You multiply two averages. A heavy weight with a large miss then counts no more than a light
#   one. What comes first, multiplying or averaging?
import numpy as np


def slopes(x, y, theta0, theta1):
    miss = theta0 + theta1 * x - y
    return np.mean(miss), np.mean(miss) * np.mean(x)
