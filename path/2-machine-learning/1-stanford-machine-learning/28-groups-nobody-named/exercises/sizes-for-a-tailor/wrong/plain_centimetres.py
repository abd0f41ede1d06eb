# id: ML28
# belief: distances do not depend on units, so centimetres will do
# fails: R3, R5
# hint: Your sizes are the same whatever a column costs. A centimetre at the waist is laced up, one at the hip bones
#   is sawn. Where do the prices come into your grouping?
import numpy as np
from sklearn.cluster import KMeans


def dress(people, prices, k, new):
    sizes = KMeans(k, n_init=10, random_state=0).fit(people).cluster_centers_
    bill = ((new[:, None] - sizes) ** 2 * prices).sum(axis=2)
    return sizes, bill.argmin(axis=1)
