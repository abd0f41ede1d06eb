# id: own
# belief: multiplying a column by its price makes its squares count by the price
# fails: R3
# hint: You multiply centimetres by the price, and then K-means squares them. By how much does a price of 6 count
#   in the end?
import numpy as np
from sklearn.cluster import KMeans


def dress(people, prices, k, new):
    model = KMeans(k, n_init=10, random_state=0).fit(people * prices)
    sizes = model.cluster_centers_ / prices
    bill = ((new[:, None] - sizes) ** 2 * prices).sum(axis=2)
    return sizes, bill.argmin(axis=1)
