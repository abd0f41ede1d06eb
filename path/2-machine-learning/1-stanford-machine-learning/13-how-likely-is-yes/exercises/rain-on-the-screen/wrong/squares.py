# id: ML91
# belief: squares suit promised chances as well as amounts
# fails: R1, R2, R3
# hint: You squared the distance between promise and truth. Nobody can be further off than 1 then,
#   even with a flat "never". What does the first rule take of the chance?
import numpy as np


def costs(chances, happened):
    def cost(p):
        return ((np.clip(p, 0.001, 0.999) - happened) ** 2).mean()

    return cost(chances), cost(happened.mean())
