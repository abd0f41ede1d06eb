# id: ML41
# belief: slopes of workers are added up
# fails: R1
# hint: Two workers that agree give you twice their slope, so the step grows with the number of rows. The loss is
#   a mean. By what has the sum to be divided?
import numpy as np


def combine(answers):
    counted = [(slopes, rows) for slopes, rows in answers if rows > 0]
    if not counted:
        raise ValueError("no shard has a row")
    weights = range(len(counted[0][0]))
    return [np.asarray(sum(s[k] * float(n) for s, n in counted), dtype=counted[0][0][k].dtype) for k in weights]
