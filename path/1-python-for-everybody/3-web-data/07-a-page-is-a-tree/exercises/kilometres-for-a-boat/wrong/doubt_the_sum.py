# id: own
# belief: a sum of 0 means that no cell was there
# fails: R3
# hint: If all runners are ill the sum is 0, and the page is still the right one. What do you have to
#   count, the cells or the kilometres?
from urllib.request import urlopen

from bs4 import BeautifulSoup


def total_of(address, name):
    with urlopen(address) as page:
        soup = BeautifulSoup(page.read().decode(), "html.parser")
    total = 0
    for cell in soup.find_all("td", class_=name):
        try:
            total = total + float(cell.get_text())
        except ValueError:
            continue
    assert total > 0
    return total
