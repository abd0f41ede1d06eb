# id: own
# belief: quotes consist of letters
# fails: R2
# hint: You leave out `It rains`, because of its space. People say digits, commas and question marks
#   as well. Rather than naming all that may stand there, name the two signs that may not.
import re


def quotes(text):
    return re.findall("<([A-Za-z]*)>", text)
