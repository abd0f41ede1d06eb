# id: own
# belief: one good start is enough, so the seed may be left out
# fails: R4
# hint: Called with two different seeds, you give the same network twice. How shall the museum see whether a result
#   is luck, if every Monday begins alike? The seed has to reach the source of chance.
import numpy as np


def start(sizes, seed):
    rng = np.random.default_rng(0)
    thetas = []
    for s, t in zip(sizes, sizes[1:]):
        r = np.sqrt(6 / (s + t))
        thetas.append(rng.uniform(-r, r, (t, s + 1)))
    return thetas
