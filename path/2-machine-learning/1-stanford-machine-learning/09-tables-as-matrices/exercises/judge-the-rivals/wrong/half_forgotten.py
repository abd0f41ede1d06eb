# id: own
# belief: the cost is the mean of the squared misses
# fails: R2, R3
# hint: Each of your costs is twice what it should be. The order of the rivals does not mind, the
#   numbers do. What is the sum divided by?
import numpy as np


def judge(X, y, models):
    guesses = X @ models[1:] + models[0]
    rivals = ((guesses - y.reshape(-1, 1)) ** 2).mean(axis=0)
    costs = np.append(rivals, ((y - y.mean()) ** 2).mean())
    return costs, int(costs.argmin())
