# id: own
# belief: what goes over to the other side keeps its sign
# fails: R1, R2
# hint: Put your height back into the score: does it come to 0 at one half? A part that changes sides
#   changes its sign.
import numpy as np


def height_at(w, b, north, chance):
    return (np.log(chance / (1 - chance)) + b + w[0] * north) / w[1]
