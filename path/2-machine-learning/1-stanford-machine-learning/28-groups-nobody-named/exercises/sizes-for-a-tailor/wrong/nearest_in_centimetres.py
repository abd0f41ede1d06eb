# id: own
# belief: the nearest size in centimetres is the cheapest one
# fails: R2
# hint: Your sizes are good, and some people wear the wrong one: near in centimetres, dear to alter. In which units
#   does a new person choose?
import numpy as np
from sklearn.cluster import KMeans


def dress(people, prices, k, new):
    root = np.sqrt(prices)
    sizes = KMeans(k, n_init=10, random_state=0).fit(people * root).cluster_centers_ / root
    return sizes, ((new[:, None] - sizes) ** 2).sum(axis=2).argmin(axis=1)
