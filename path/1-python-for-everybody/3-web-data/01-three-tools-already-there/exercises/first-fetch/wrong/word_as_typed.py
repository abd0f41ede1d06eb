# id: own
# belief: only the page can have capitals
# fails: R3
# hint: Ask your function for `Boat`, and then for `boat`. The page is in small letters with you. In
#   which letters is the word?
import urllib.request


def how_often(path, word):
    page = urllib.request.urlopen("http://localhost:8017" + path)
    text = page.read().decode()
    return text.lower().count(word)
