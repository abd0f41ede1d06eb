# id: own
# belief: without a model one promises one half
# fails: R3
# hint: Your baseline costs 0.693 in every summer: it promises one half. Somebody who knows that it
#   rains on one evening in five promises something else.
import numpy as np


def costs(chances, happened):
    def cost(p):
        p = np.clip(p, 0.001, 0.999)
        return -(happened * np.log(p) + (1 - happened) * np.log(1 - p)).mean()

    return cost(chances), cost(0.5)
