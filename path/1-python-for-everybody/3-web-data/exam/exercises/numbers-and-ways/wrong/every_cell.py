# id: own
# belief: all cells of a table hold what is added
# fails: R2
# hint: Numbers of other cells are in your sum. By what can the right ones be told?
from urllib.parse import urljoin

from bs4 import BeautifulSoup


def read(html, address):
    soup = BeautifulSoup(html, "html.parser")
    total = 0
    for cell in soup.find_all("td"):
        try:
            total = total + float(cell.get_text())
        except ValueError:
            continue
    links = []
    for link in soup.find_all("a"):
        if link.get("href") is not None:
            links.append(urljoin(address, link["href"]))
    return total, links
