# id: own
# belief: a function has to ask for its value
# fails: R1, R2, R3
# hint: Your function asks for the height. But whoever calls it has put the height into the
#   brackets already. Under which name do you find it?
import math


def horizon(height):
    height = float(input("Height? "))
    return round(math.sqrt(13 * height), 1)
