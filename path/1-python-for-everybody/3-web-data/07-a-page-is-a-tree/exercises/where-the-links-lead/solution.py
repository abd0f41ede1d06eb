from bs4 import BeautifulSoup


def links(html):
    """Return a pair (text, address) for each link of the page."""
    # BEGIN SOLUTION
    soup = BeautifulSoup(html, "html.parser")
    found = []
    for link in soup.find_all("a"):
        # some have no address, so ask politely
        address = link.get("href")
        if address is not None:
            found.append((link.get_text().strip(), address))
    return found
    # END SOLUTION
