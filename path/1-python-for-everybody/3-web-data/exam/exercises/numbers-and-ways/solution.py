from urllib.parse import urljoin

from bs4 import BeautifulSoup


def read(html, address):
    """Return the sum of the cells of class {{mark}}, and all links as whole addresses."""
    # BEGIN SOLUTION
    soup = BeautifulSoup(html, "html.parser")
    # the cells
    total = 0
    for cell in soup.find_all("td", class_="{{mark}}"):
        total = total + float(cell.get_text())
    # the links
    links = []
    for link in soup.find_all("a"):
        if link.get("href") is not None:
            links.append(urljoin(address, link["href"]))
    return total, links
    # END SOLUTION
