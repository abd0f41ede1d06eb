# id: own
# belief: one anchor ties the whole pattern
# fails: R3
# hint: In front nothing can hide, but behind: `BLK-7301` counts as a plate. Which sign closes the
#   pattern on the right?
import re


def is_plate(text):
    return re.search("^[A-Z][A-Z][A-Z]-[0-9][0-9][0-9]", text) is not None
