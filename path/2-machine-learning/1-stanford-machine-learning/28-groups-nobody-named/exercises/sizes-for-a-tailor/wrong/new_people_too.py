# id: ML12
# belief: more rows are better, and the new people are rows as well
# fails: R4
# hint: When the new people are giants, your sizes grow. A coat is cut before its wearer comes. Whom do the sizes
#   know at that time?
import numpy as np
from sklearn.cluster import KMeans


def dress(people, prices, k, new):
    root = np.sqrt(prices)
    model = KMeans(k, n_init=10, random_state=0).fit(np.vstack([people, new]) * root)
    return model.cluster_centers_ / root, model.predict(new * root)
