"""What the spider of this lesson uses to ask for a page. It does not look at any rules."""

from urllib.error import HTTPError
from urllib.parse import urldefrag, urljoin
from urllib.request import urlopen

from bs4 import BeautifulSoup

SITE = "http://localhost:8017"


def fetch(url):
    """Return the status of a page, and its text, or None when there is no HTML page."""
    try:
        with urlopen(url, timeout=5) as answer:
            if answer.headers.get_content_type() != "text/html":
                return answer.status, None
            return answer.status, answer.read().decode()
    except HTTPError as error:
        return error.code, None


def links_in(html, url):
    """Return the full address of every link, in order, without fragments; [] when `html` is None."""
    found = []
    if html is not None:
        for link in BeautifulSoup(html, "html.parser").find_all("a", href=True):
            found.append(urldefrag(urljoin(url, link["href"])).url)
    return found
