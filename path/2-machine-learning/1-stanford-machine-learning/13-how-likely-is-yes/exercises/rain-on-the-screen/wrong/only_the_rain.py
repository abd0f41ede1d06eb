# id: own
# belief: a promise is tested only where it rained
# fails: R1, R2, R3
# hint: Your dry evenings cost nothing. A service that promises rain every day would then be free.
#   What chance did it give to a dry evening?
import numpy as np


def costs(chances, happened):
    def cost(p):
        return -(happened * np.log(np.clip(p, 0.001, 0.999))).mean()

    return cost(chances), cost(happened.mean())
