import urllib.request

from bs4 import BeautifulSoup


def number(text):
    try:
        return float(text)
    except ValueError:
        return 0


def total_of(address, name):
    soup = BeautifulSoup(urllib.request.urlopen(address).read(), "html.parser")
    texts = [cell.get_text() for cell in soup.find_all("td", class_=name)]
    assert texts
    return sum([number(text) for text in texts])
