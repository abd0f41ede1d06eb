# id: own
# belief: rows and columns can meet only by multiplying and adding up
# fails: R1
# hint: Your minutes are in the hundreds. Two times that follow each other, are they multiplied? And of
#   several ways, does anybody go all of them?
import numpy as np


def quickest(up, down):
    return up @ down
