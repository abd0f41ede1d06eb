# id: PY67
# belief: what is needed to find a piece is part of the piece
# fails: R1, R2
# hint: Each quote comes out with its marks. They are needed to find it, and not wanted back. What do
#   round brackets do in a pattern?
import re


def quotes(text):
    return re.findall("<[^<>]*>", text)
