from bs4 import BeautifulSoup


def worth(html):
    soup = BeautifulSoup(html, "html.parser")
    return sum([int(cell.get_text()) for cell in soup.find_all("td", {"class": "price"})])
