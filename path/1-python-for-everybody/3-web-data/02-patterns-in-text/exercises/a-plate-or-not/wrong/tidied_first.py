# id: own
# belief: a space at the ends is no sign
# fails: R3
# hint: You take the spaces away before you look, so ` BLK-730` counts. The machine should beep at
#   them: what was typed is what is asked about.
import re


def is_plate(text):
    pattern = "^[A-Z][A-Z][A-Z]-[0-9][0-9][0-9]$"
    return re.search(pattern, text.strip()) is not None
