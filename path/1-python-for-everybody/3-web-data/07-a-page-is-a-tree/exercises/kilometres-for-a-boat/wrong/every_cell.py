# id: own
# belief: a number in a cell is a number of kilometres
# fails: R2, R4
# hint: You add every number in a cell, the ages of the runners as well. Which class do you want?
from urllib.request import urlopen

from bs4 import BeautifulSoup


def total_of(address, name):
    with urlopen(address) as page:
        soup = BeautifulSoup(page.read().decode(), "html.parser")
    cells = soup.find_all("td")
    assert len(cells) > 0
    total = 0
    for cell in cells:
        try:
            total = total + float(cell.get_text())
        except ValueError:
            continue
    return total
