# id: PY10
# belief: printing the result hands it back
# fails: R1, R2, R3
# hint: The number is on the screen, and the call gives back None. Somebody who wants to calculate
#   with it gets nothing. Which word hands it over?
import math


def horizon(height):
    print(round(math.sqrt(13 * height), 1))
