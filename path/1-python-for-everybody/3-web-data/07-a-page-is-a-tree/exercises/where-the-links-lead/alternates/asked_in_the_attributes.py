from bs4 import BeautifulSoup


def links(html):
    found = []
    for link in BeautifulSoup(html, "html.parser").find_all("a"):
        if "href" not in link.attrs:
            continue
        text = link.text.strip()
        found = found + [(text, link["href"])]
    return found
