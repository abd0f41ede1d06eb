# BEGIN SOLUTION
import urllib.request


def how_often(path, word):
    """Return how often a word stands in the text of a page."""
    page = urllib.request.urlopen("http://localhost:8017" + path)
    text = page.read().decode()
    # small letters on both sides
    return text.lower().count(word.lower())


# STARTER
# def how_often(path, word):
#     """Return how often a word stands in the text of a page."""
#     raise NotImplementedError("not written yet")
# END SOLUTION
