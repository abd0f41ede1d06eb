# id: own
# belief: sizes by a single column serve all others along with it
# fails: R3, R5
# hint: Your sizes follow the length in equal bands. Two people of one length can differ by a lot at the hip bones. How
#   many of your six sizes know that?
import numpy as np


def dress(people, prices, k, new):
    cuts = np.quantile(people[:, 0], np.linspace(0, 1, k + 1)[1:-1])
    band = np.searchsorted(cuts, people[:, 0])
    sizes = np.array([people[band == number].mean(axis=0) for number in range(k)])
    bill = ((new[:, None] - sizes) ** 2 * prices).sum(axis=2)
    return sizes, bill.argmin(axis=1)
