import numpy as np


def height_at(w, b, north, chance):
    """Return the height at which the model gives this chance, for one place or for many."""
    # BEGIN SOLUTION
    score = np.log(chance / (1 - chance))
    return (score - b - w[0] * north) / w[1]
    # END SOLUTION
