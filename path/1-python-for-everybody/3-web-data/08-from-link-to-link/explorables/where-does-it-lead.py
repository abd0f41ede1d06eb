"""A page, a link on it, and the address that they make together."""

from urllib.parse import urljoin

TITLE = "Where does it lead?"
CONTROLS = {
    "page": ["/notices/1.html", "/boats/", "/boats", "/old/maps/1931.html"],
    "link": ["hild.html", "/hild.html", "../boats/hild.html", "../hild.html", "#hild", "http://hild.example/"],
}
LABELS = {"page": "page", "link": "link on it"}
ASK = "A link on notice 1 says hild.html. Where does it lead?"
OPTIONS = ["/hild.html", "/notices/hild.html", "/notices/1.html/hild.html"]
ANSWER = "/notices/hild.html"
TASK = "On notice 1, find the link that leads to /boats/hild.html."

HOME = "http://localhost:8017"
GOAL = HOME + "/boats/hild.html"


def said(page, link):
    """What urljoin does with this kind of link, in words."""
    last = page.rsplit("/", 1)[1]
    if link.startswith("http"):
        return "The link is whole already.\nNothing of the page is kept."
    if link.startswith("/"):
        return "A slash in front: from the top.\nOnly the computer is kept."
    if link.startswith("#"):
        return "A place on the same page.\nAll of the address is kept."
    dropped = f"The last piece, {last}, is dropped." if last else "It ends with a slash.\nNo piece is dropped."
    if link.startswith(".."):
        return f"{dropped}\nThen two dots: one folder up."
    return f"{dropped}\nThe link takes its place."


def frame(page, link):
    whole = urljoin(HOME + page, link)
    above = f"page\n  {HOME}{page}\nlink\n  {link}\n\n{said(page, link)}\n\nwhole"
    return {
        "code": f"{above}\n  {whole}",
        "mark": [len(above.split("\n")) + 1],
        "readout": {"it leads to": whole.removeprefix(HOME)},
    }


def verdict(page, link):
    whole = urljoin(HOME + page, link)
    if page != "/notices/1.html":
        return False, "The page should be notice 1. Set it back, and choose among the links."
    if whole == GOAL:
        return True, "Drop 1.html, go one folder up, and then down into boats."
    return False, f"This one leads to {whole.removeprefix(HOME)}. Which link leaves the folder notices?"
