# id: own
# belief: round without a second argument keeps one digit
# fails: R2
# hint: You return whole kilometres. How many digits shall stand behind the point, and where do you
#   tell that to `round`?
import math


def horizon(height):
    return round(math.sqrt(13 * height))
