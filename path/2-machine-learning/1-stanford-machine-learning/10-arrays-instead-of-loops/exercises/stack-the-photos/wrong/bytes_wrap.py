# id: ML07
# belief: whole numbers of an array never overflow
# fails: R1
# hint: The first photo is safe now, and bright pixels still come out dark. What is 200 plus 240 in
#   an array whose numbers end at 255?
import numpy as np


def stack(photos):
    total = photos[0].copy()
    for photo in photos[1:]:
        total += photo
    return np.round(total / len(photos)).astype(np.uint8)
