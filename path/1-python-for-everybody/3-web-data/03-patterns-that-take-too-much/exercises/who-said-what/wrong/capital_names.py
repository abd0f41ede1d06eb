# id: own
# belief: whoever speaks has a name with a capital letter
# fails: R1
# hint: `the baker said` is a statement, too. Your set for the word wants a capital letter somewhere.
#   What does the first rule say about it?
import re


def statements(text):
    return re.findall("([A-Z][a-z]*) said <([^<>]*)>", text)
