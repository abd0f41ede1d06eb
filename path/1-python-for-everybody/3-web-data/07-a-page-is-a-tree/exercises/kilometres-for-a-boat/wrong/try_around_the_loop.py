# id: own
# belief: one try is enough for all cells
# fails: R3
# hint: Behind the first `ill` you add nothing any more. How far does Python jump when `float` raises,
#   and where does your loop stand?
from urllib.request import urlopen

from bs4 import BeautifulSoup


def total_of(address, name):
    with urlopen(address) as page:
        soup = BeautifulSoup(page.read().decode(), "html.parser")
    cells = soup.find_all("td", class_=name)
    assert len(cells) > 0
    total = 0
    try:
        for cell in cells:
            total = total + float(cell.get_text())
    except ValueError:
        pass
    return total
