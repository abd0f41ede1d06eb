# id: PY66
# belief: a group makes the pattern stop at its end
# fails: R1
# hint: The outer marks are gone now, and two quotes still come out as one. The brackets choose what
#   comes back. They do not stop the star. What does?
import re


def quotes(text):
    return re.findall("<(.*)>", text)
