# id: PY96
# belief: every cell in the text of the page is on the page
# fails: R2
# hint: Your pattern takes all ways to write a cell, those in a comment too. What is sold is still
#   in the text. Is it in the tree?
import re


def worth(html):
    cells = re.findall(r"<td[^>]*class=.price.[^>]*>(?:<b>)?\s*([0-9]+)", html)
    return sum([int(price) for price in cells])
