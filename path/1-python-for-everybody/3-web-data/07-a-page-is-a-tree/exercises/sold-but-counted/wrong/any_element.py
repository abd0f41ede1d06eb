# id: own
# belief: the class alone says that it is a cell
# fails: R1
# hint: The head of a column may have the class `price`, too, and you add it. Which name must
#   the element have?
from bs4 import BeautifulSoup


def worth(html):
    total = 0
    for cell in BeautifulSoup(html, "html.parser").find_all(class_="price"):
        total = total + int(cell.get_text())
    return total
