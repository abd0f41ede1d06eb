# id: own
# belief: astype rounds
# fails: R1
# hint: In the first example the left pixel comes to 10 with you. Its mean is 10.67. `astype` cuts
#   off what stands behind the point. What rounds?
import numpy as np


def stack(photos):
    return photos.mean(axis=0).astype(np.uint8)
