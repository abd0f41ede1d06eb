# id: ML139
# belief: scaled to a spread of one, every column counts as much as it should
# fails: R3, R5
# hint: In your units, four girths that cost next to nothing outvote length and hoop. A spread of one says that all
#   columns matter equally. Do they, to the tailor?
import numpy as np
from sklearn.cluster import KMeans


def dress(people, prices, k, new):
    mean, spread = people.mean(axis=0), people.std(axis=0)
    model = KMeans(k, n_init=10, random_state=0).fit((people - mean) / spread)
    sizes = model.cluster_centers_ * spread + mean
    bill = ((new[:, None] - sizes) ** 2 * prices).sum(axis=2)
    return sizes, bill.argmin(axis=1)
