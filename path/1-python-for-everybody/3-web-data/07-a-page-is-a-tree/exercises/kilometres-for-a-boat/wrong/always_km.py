# id: own
# belief: the cells that matter are those of the run
# fails: R1
# hint: Whatever class is asked for, you look for `km`. On the ferry's page is none. Where does your
#   function hear which class is wanted?
from urllib.request import urlopen

from bs4 import BeautifulSoup


def total_of(address, name):
    with urlopen(address) as page:
        soup = BeautifulSoup(page.read().decode(), "html.parser")
    cells = soup.find_all("td", class_="km")
    assert len(cells) > 0
    total = 0
    for cell in cells:
        try:
            total = total + float(cell.get_text())
        except ValueError:
            continue
    return total
