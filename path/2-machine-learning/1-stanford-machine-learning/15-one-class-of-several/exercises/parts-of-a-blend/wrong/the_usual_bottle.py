# id: ML18
# belief: the commonest answer of each question is good enough
# fails: R2
# hint: You say the same of every bottle. Each single answer is right more often than not, and hardly
#   any bottle is right in all. What do the acids of a bottle have to say?
import numpy as np


def parts_in(X, Y, new_X):
    usual = (Y.mean(axis=0) > 0.5) * 1
    return np.tile(usual, (len(new_X), 1))
