# id: own
# belief: a number in a cell is a price
# fails: R1, R4
# hint: You add every number in a cell, the number of the stall as well. How do you tell `find_all`
#   which class you want?
from bs4 import BeautifulSoup


def worth(html):
    total = 0
    for cell in BeautifulSoup(html, "html.parser").find_all("td"):
        total = total + int(cell.get_text())
    return total
