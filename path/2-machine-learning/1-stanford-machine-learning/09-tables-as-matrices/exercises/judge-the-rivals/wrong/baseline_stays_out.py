# id: ML18
# belief: a rival with a small cost is good, whatever the mean would have cost
# fails: R4
# hint: You choose among the rivals alone. On some trips all of them are worse than saying the mean
#   every day. May the baseline be the best one?
import numpy as np


def judge(X, y, models):
    guesses = X @ models[1:] + models[0]
    rivals = ((guesses - y.reshape(-1, 1)) ** 2).mean(axis=0) / 2
    costs = np.append(rivals, ((y - y.mean()) ** 2).mean() / 2)
    return costs, int(rivals.argmin())
