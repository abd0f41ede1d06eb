# id: own
# belief: [A-Z] stands for letters, whether capital or small
# fails: R2
# hint: `blk-730` counts as a plate for you. Somewhere the letters are made alike, or small ones are
#   let in. The rule wants capital letters only.
import re


def is_plate(text):
    return re.search("^[A-Z][A-Z][A-Z]-[0-9][0-9][0-9]$", text.upper()) is not None
