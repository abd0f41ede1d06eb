# id: own
# belief: a non-greedy pattern finds the shortest piece
# fails: R3
# hint: Try `5 < 7, said <no>`. The question mark stops your pattern early, but it begins at the first
#   mark it meets. Which signs may a quote not hold?
import re


def quotes(text):
    return re.findall("<(.*?)>", text)
