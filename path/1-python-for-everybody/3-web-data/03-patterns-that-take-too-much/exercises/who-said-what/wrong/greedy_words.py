# id: PY66
# belief: the second group stops at the first mark that closes
# fails: R3
# hint: With two statements you return one, and its words run on to the last mark of the text. What
#   makes a quote end at its own mark?
import re


def statements(text):
    return re.findall("([A-Za-z]+) said <(.*)>", text)
