# id: PY10
# belief: printing a number hands it back
# fails: R1, R2, R3
# hint: Your number stands on the screen, and the call gives back nothing. Which word hands a value
#   to whoever called?
import math


def buses(people):
    print(math.ceil(people / 50))
