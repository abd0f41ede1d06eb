# id: ML82
# belief: in a product the two sides may be exchanged, as with numbers
# fails: R1
# hint: You made the shapes fit by turning both tables, and so the inverse came to stand on the other
#   side of the mix. Write down voices, then mix. What belongs right behind the mix?
import numpy as np


def voices(recordings, mix):
    if np.linalg.matrix_rank(mix) < len(mix):
        return None
    return (np.linalg.inv(mix) @ recordings.T).T
