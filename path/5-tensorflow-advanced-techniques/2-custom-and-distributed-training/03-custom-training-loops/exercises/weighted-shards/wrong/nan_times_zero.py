# id: ML11
# belief: zero rows times anything is zero
# fails: R2
# hint: A worker without rows turns your whole answer into `nan`: zero times not-a-number is not a number. When
#   does such a worker have to leave, before or after the multiplication?
import numpy as np


def combine(answers):
    whole = sum(rows for _, rows in answers)
    if not whole:
        raise ValueError("no shard has a row")
    weights = range(len(answers[0][0]))
    return [np.asarray(sum(s[k] * (n / whole) for s, n in answers), dtype=answers[0][0][k].dtype) for k in weights]
