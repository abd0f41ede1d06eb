# id: own
# belief: what was never seen does not happen
# fails: R3
# hint: Thirty times no, and your interval goes from 0 to 0: entirely sure. Had you asked three people, it would
#   be as sure. What does the task say when all answers are the same?
import numpy as np


def around(answers):
    count, share = len(answers), answers.mean()
    away = 2 * answers.std() / np.sqrt(count)
    return max(share - away, 0.0), min(share + away, 1.0)
