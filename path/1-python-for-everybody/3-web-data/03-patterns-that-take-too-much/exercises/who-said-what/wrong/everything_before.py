# id: own
# belief: .* in front of said is the word in front of said
# fails: R1, R3
# hint: Your first value is half a sentence. A dot runs across spaces and commas as well. What is
#   a word made of?
import re


def statements(text):
    return re.findall("(.*?) said <([^<>]*)>", text)
