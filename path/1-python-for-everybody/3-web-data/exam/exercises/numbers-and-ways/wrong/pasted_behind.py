# id: own
# belief: a relative link is pasted behind the address
# fails: R3
# hint: Try a link that begins with a slash. Where does yours lead?
from bs4 import BeautifulSoup


def read(html, address):
    soup = BeautifulSoup(html, "html.parser")
    total = 0
    for cell in soup.find_all("td", class_="{{mark}}"):
        total = total + float(cell.get_text())
    links = []
    for link in soup.find_all("a"):
        if link.get("href") is not None:
            links.append(address + link["href"])
    return total, links
