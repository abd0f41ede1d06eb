# id: own
# belief: some matrix always undoes, if one only asks for it kindly
# fails: R2
# hint: `pinv` always gives an answer, and here it gave voices that nobody spoke. If the second
#   microphone repeats the first, could anybody know them?
import numpy as np


def voices(recordings, mix):
    return recordings @ np.linalg.pinv(mix)
