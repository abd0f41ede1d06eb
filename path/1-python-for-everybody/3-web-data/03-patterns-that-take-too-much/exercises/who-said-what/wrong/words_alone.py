# id: PY67
# belief: only the piece in question needs brackets, the rest comes along
# fails: R1, R3
# hint: You return the words and nobody knows who said them. With one group, only that part comes
#   back. How many parts do you want?
import re


def statements(text):
    return re.findall("[A-Za-z]+ said <([^<>]*)>", text)
