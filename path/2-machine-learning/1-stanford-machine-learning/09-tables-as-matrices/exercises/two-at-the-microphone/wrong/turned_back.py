# id: own
# belief: turning a matrix on its side undoes it
# fails: R1
# hint: In the first example your second voice is not silent where it should be. Exchanging rows and
#   columns undoes exchanging them, and nothing else. Which matrix takes a mix away?
import numpy as np


def voices(recordings, mix):
    if np.linalg.matrix_rank(mix) < len(mix):
        return None
    return recordings @ mix.T
