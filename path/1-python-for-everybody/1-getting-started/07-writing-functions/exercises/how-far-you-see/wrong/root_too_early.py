# id: own
# belief: it does not matter whether one multiplies before or after the root
# fails: R1, R2
# hint: For 52 metres you see 93.7 kilometres, and it should be 26. Of what do you take the root:
#   of the height, or of the whole product?
import math


def horizon(height):
    return round(13 * math.sqrt(height), 1)
