# id: own
# belief: each a on a page has an href
# fails: R4
# hint: One `a` of a page has no `href`, and the function stops there. How do you ask politely?
from urllib.parse import urljoin

from bs4 import BeautifulSoup


def read(html, address):
    soup = BeautifulSoup(html, "html.parser")
    total = 0
    for cell in soup.find_all("td", class_="{{mark}}"):
        total = total + float(cell.get_text())
    links = []
    for link in soup.find_all("a"):
        links.append(urljoin(address, link["href"]))
    return total, links
