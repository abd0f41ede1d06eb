# id: own
# belief: findall takes a match apart by itself
# fails: R1, R3
# hint: Your list holds whole pieces of the text. Nothing in your pattern says which parts are
#   wanted. Which signs choose them?
import re


def statements(text):
    return re.findall("[A-Za-z]+ said <[^<>]*>", text)
