# id: ML41
# belief: sum or mean makes no difference to a cost
# fails: R1, R2, R3
# hint: The same summer, written down twice, costs you twice as much. What does the end of the first
#   rule say?
import numpy as np


def costs(chances, happened):
    def cost(p):
        p = np.clip(p, 0.001, 0.999)
        return -(happened * np.log(p) + (1 - happened) * np.log(1 - p)).sum()

    return cost(chances), cost(happened.mean())
