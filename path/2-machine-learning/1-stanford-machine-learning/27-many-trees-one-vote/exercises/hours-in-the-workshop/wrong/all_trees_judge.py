# id: ML133
# belief: every tree may judge a repair, those that learned it as well
# fails: R1, R2, R3, R4
# hint: In the example your second guess is a number, though both trees have drawn that repair. Which of the
#   trees know the answer by heart, and should they judge?
import numpy as np


def left_out(picks, said, hours):
    guess = said.mean(axis=0)
    return guess, float(np.sqrt(((guess - hours) ** 2).mean()))
