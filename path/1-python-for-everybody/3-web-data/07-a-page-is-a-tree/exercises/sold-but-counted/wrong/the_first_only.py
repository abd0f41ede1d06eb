# id: own
# belief: find gives all of them
# fails: R1
# hint: Of several things you count the first alone. `find` stops there. Which call gives all of them?
from bs4 import BeautifulSoup


def worth(html):
    cell = BeautifulSoup(html, "html.parser").find("td", class_="price")
    if cell is None:
        return 0
    return int(cell.get_text())
