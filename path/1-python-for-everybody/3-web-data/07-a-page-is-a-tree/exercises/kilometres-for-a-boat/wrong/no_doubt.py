# id: own
# belief: a program that finds nothing has nothing to say
# fails: R4
# hint: For a page that has no such cell you return 0, as if nobody had run. What stops a program when
#   a claim does not hold?
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
    return total
