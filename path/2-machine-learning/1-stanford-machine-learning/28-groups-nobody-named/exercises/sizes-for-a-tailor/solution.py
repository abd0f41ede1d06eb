import numpy as np
from sklearn.cluster import KMeans


def dress(people, prices, k, new):
    """Return k sizes in centimetres, and the number of the size that each new person wears."""
    # BEGIN SOLUTION
    # in these units a squared gap is what its alteration costs
    root = np.sqrt(prices)
    model = KMeans(k, n_init=10, random_state=0).fit(people * root)
    return model.cluster_centers_ / root, model.predict(new * root)
    # END SOLUTION
