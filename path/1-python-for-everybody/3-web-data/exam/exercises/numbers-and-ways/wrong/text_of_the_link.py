# id: PY97
# belief: the text of a link is where it leads
# fails: R3
# hint: Compare your list with the page. Did you take what people read, or where it leads?
from urllib.parse import urljoin

from bs4 import BeautifulSoup


def read(html, address):
    soup = BeautifulSoup(html, "html.parser")
    total = 0
    for cell in soup.find_all("td", class_="{{mark}}"):
        total = total + float(cell.get_text())
    links = []
    for link in soup.find_all("a"):
        if link.get("href") is not None:
            links.append(urljoin(address, link.get_text()))
    return total, links
