# id: ML145
# belief: a row whose numbers are usual one by one is usual
# fails: R3
# hint: With `together` you get the same numbers as without. Take two columns that rise together, and a day that is
#   high in one and low in the other. Where would your function see that?
import numpy as np


def log_densities(normal, days, together):
    mean, spread = normal.mean(axis=0), normal.std(axis=0)
    away = (days - mean) / spread
    return (-(away**2) / 2 - np.log(spread * np.sqrt(2 * np.pi))).sum(axis=1)
