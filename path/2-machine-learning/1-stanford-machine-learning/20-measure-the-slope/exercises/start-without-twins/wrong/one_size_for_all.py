# id: own
# belief: what matters is that weights are small, not how small
# fails: R2
# hint: Your range is the same for every layer. In the second rule it depends on how many units a layer leaves
#   and how many it feeds. Work it out anew for each pair.
import numpy as np


def start(sizes, seed):
    rng = np.random.default_rng(seed)
    return [rng.uniform(-0.12, 0.12, (t, s + 1)) for s, t in zip(sizes, sizes[1:])]
