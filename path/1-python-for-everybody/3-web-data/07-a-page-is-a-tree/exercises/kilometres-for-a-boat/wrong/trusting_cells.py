# id: own
# belief: a cell for numbers holds a number
# fails: R3
# hint: A `ValueError`: `float` met `ill`, or an empty cell. What can stand around that one line?
from urllib.request import urlopen

from bs4 import BeautifulSoup


def total_of(address, name):
    with urlopen(address) as page:
        soup = BeautifulSoup(page.read().decode(), "html.parser")
    cells = soup.find_all("td", class_=name)
    assert len(cells) > 0
    total = 0
    for cell in cells:
        total = total + float(cell.get_text())
    return total
