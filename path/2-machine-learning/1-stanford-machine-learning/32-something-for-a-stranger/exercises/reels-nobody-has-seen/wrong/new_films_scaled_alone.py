# id: ML12
# belief: known and new films are each scaled by themselves
# fails: R3
# hint: A film's scores change when another one in the crate changes: you scale the new films by their own mean and
#   spread. Whose mean and spread belong to the model?
import numpy as np
from sklearn.linear_model import Ridge


def order_scores(rated, liked, films, new):
    def scaled(table):
        spread = table.std(axis=0)
        return (table - table.mean(axis=0)) / np.where(spread == 0, 1.0, spread)

    share = ((rated & liked).sum(axis=1) + 3) / (rated.sum(axis=1) + 6)
    above = rated * (liked - share[:, None])
    X, Z = scaled(films), scaled(new)
    profile = above @ X / (rated @ np.abs(X) + 5)
    mean = above.sum(axis=0) / (rated.sum(axis=0) + 5)
    return profile @ Z.T + Ridge(1.0).fit(X, mean).predict(Z)
