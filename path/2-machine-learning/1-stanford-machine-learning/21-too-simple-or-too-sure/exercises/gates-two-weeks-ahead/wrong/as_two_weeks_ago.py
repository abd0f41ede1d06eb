# id: own
# belief: the count of two weeks ago is the promise
# fails: R2, R4
# hint: You copy a column, and the riders that came in are never read. After a holiday you promise a holiday. What
#   could 100 known days teach about such cases?
import numpy as np


def promise(days, riders, new):
    return new["Clark_Lake"].to_numpy(float)
