from bs4 import BeautifulSoup


def links(html):
    soup = BeautifulSoup(html, "html.parser")
    return [(link.get_text().strip(), link["href"]) for link in soup.find_all("a", href=True)]
