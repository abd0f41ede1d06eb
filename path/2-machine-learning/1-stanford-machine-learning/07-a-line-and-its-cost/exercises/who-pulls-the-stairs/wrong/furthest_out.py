# id: own
# belief: the reading that lies furthest out pulls most
# fails: R2
# hint: You take the reading with the largest x. It can pull most, but if it lies on everybody's
#   line, nothing changes without it. What else does a pull need?
import numpy as np


def strongest_pull(x, y, theta0, slopes):
    return int(np.argmax(abs(x)))
