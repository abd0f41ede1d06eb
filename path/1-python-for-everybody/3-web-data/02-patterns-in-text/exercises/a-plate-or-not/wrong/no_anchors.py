# id: own
# belief: a pattern describes the whole text
# fails: R3
# hint: You say yes as soon as a plate is somewhere in the text. A search is content with a piece. What
#   tells it where the text has to begin and to end?
import re


def is_plate(text):
    return re.search("[A-Z][A-Z][A-Z]-[0-9][0-9][0-9]", text) is not None
