from urllib.parse import urljoin

from bs4 import BeautifulSoup


def read(html, address):
    soup = BeautifulSoup(html, "html.parser")
    numbers = [float(cell.get_text()) for cell in soup.find_all("td", class_="{{mark}}")]
    return sum(numbers), [urljoin(address, link["href"]) for link in soup.find_all("a", href=True)]
