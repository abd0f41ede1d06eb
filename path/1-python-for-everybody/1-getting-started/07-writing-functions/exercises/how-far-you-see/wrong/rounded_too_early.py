# id: own
# belief: rounding in between does no harm
# fails: R2
# hint: Your result has many digits again. You round the product, and then the root makes new
#   digits. What has to be the last step?
import math


def horizon(height):
    return math.sqrt(round(13 * height, 1))
