import numpy as np
from sklearn.linear_model import Ridge


def order_scores(rated, liked, films, new):
    """Return a score for each person and each new film; larger means earlier."""
    # BEGIN SOLUTION
    # what each rating says beyond its person; empty cells say nothing
    share = ((rated & liked).sum(axis=1) + 3) / (rated.sum(axis=1) + 6)
    above = rated * (liked - share[:, None])

    # what this person makes of each kind, few films counting for less
    profile = above @ films / (rated @ np.abs(films) + 5)

    # what everybody makes of it
    mean = above.sum(axis=0) / (rated.sum(axis=0) + 5)
    for_all = Ridge(1.0).fit(films, mean).predict(new)
    return profile @ new.T + for_all
    # END SOLUTION
