# id: ML116
# belief: one of the two numbers can be had for nothing, so the mean is fine
# fails: R3
# hint: With everything in the night lane recall is 1, and 94 of 100 jobs there are short. What does your
#   function learn from the answers?
import numpy as np


def send_to_night(jobs, long, new):
    return np.full(len(new), True)
