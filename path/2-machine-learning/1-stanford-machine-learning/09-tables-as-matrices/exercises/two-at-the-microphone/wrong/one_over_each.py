# id: ML83
# belief: the inverse is one divided by each number
# fails: R1
# hint: Multiply the mix by what you took for its inverse. Ones from corner to corner should come
#   out, and zeros elsewhere. What comes out with you?
import numpy as np


def voices(recordings, mix):
    if np.linalg.matrix_rank(mix) < len(mix):
        return None
    return recordings @ (1 / mix)
