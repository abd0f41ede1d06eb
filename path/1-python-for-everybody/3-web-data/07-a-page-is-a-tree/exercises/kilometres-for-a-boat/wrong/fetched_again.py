# id: own
# belief: every look at a page needs a new request
# fails: R5
# hint: You open the page twice, and each time the server has to send it. Where could you keep what
#   came the first time?
from urllib.request import urlopen

from bs4 import BeautifulSoup


def total_of(address, name):
    assert BeautifulSoup(urlopen(address).read(), "html.parser").find("td", class_=name) is not None
    soup = BeautifulSoup(urlopen(address).read(), "html.parser")
    total = 0
    for cell in soup.find_all("td", class_=name):
        try:
            total = total + float(cell.get_text())
        except ValueError:
            continue
    return total
