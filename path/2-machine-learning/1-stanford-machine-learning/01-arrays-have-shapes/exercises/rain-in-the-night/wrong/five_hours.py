# id: own
# belief: the number behind the colon is the last one that is taken
# fails: R1
# hint: Hour 5 is missing in your sums. You wrote the last hour behind the colon, and a slice stops
#   before that number. Which one belongs there?
import numpy as np


def night_rain(rain, limit):
    night = rain[:, :5].copy()
    night[night > limit] = 0
    return night.sum(axis=1)
