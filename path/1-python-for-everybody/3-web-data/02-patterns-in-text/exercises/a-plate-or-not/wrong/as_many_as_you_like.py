# id: own
# belief: a plus means several, and three are several
# fails: R2, R3
# hint: You take `BLK-7301`, and plates with one letter. A plus means once or more, however many. How
#   often does a plate want each set?
import re


def is_plate(text):
    return re.search("^[A-Z]+-[0-9]+$", text) is not None
