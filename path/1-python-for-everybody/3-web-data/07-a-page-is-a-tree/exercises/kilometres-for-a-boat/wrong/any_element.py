# id: own
# belief: the class alone says that it is a cell
# fails: R2
# hint: The head of the column has the class `km`, too. With `2026` in it, you add more than two
#   thousand kilometres. Which name must the element have?
from urllib.request import urlopen

from bs4 import BeautifulSoup


def total_of(address, name):
    with urlopen(address) as page:
        soup = BeautifulSoup(page.read().decode(), "html.parser")
    cells = soup.find_all(class_=name)
    assert len(cells) > 0
    total = 0
    for cell in cells:
        try:
            total = total + float(cell.get_text())
        except ValueError:
            continue
    return total
