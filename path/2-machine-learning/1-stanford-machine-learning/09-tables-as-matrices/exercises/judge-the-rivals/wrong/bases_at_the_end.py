# id: own
# belief: the base is the last number of a model
# fails: R1, R2
# hint: In the first example your first rival says 2 plus the feature, where it should say 1 plus
#   twice the feature. On which side of the table do your ones stand?
import numpy as np


def judge(X, y, models):
    guesses = X @ models[:-1] + models[-1]
    rivals = ((guesses - y.reshape(-1, 1)) ** 2).mean(axis=0) / 2
    costs = np.append(rivals, ((y - y.mean()) ** 2).mean() / 2)
    return costs, int(costs.argmin())
