# id: own
# belief: what everybody makes of a kind is enough to order new films
# fails: R2
# hint: Every row of your scores is the same, so a lover of war films gets the order of all others. That is worth
#   0.60. What does a person's past say beyond it?
import numpy as np
from sklearn.linear_model import Ridge


def order_scores(rated, liked, films, new):
    share = ((rated & liked).sum(axis=1) + 3) / (rated.sum(axis=1) + 6)
    above = rated * (liked - share[:, None])
    mean = above.sum(axis=0) / (rated.sum(axis=0) + 5)
    return np.tile(Ridge(1.0).fit(films, mean).predict(new), (len(rated), 1))
