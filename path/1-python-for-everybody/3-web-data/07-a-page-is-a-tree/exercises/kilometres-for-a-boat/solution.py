from urllib.request import urlopen

from bs4 import BeautifulSoup


def total_of(address, name):
    """Return the sum of the cells of the class `name` on a page."""
    # BEGIN SOLUTION
    with urlopen(address) as page:
        html = page.read().decode()
    soup = BeautifulSoup(html, "html.parser")
    cells = soup.find_all("td", class_=name)
    # no cells at all: the page is not the one we know
    assert len(cells) > 0, "no such cells: has the page changed?"
    total = 0
    for cell in cells:
        # one cell may say anything
        try:
            number = float(cell.get_text())
        except ValueError:
            continue
        total = total + number
    return total
    # END SOLUTION
