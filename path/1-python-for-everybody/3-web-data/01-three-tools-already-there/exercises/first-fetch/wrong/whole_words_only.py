# id: own
# belief: a word always stands between two gaps
# fails: R2
# hint: You cut the text at its gaps and compare the pieces. In `<h1>Boats</h1>` no gap stands around
#   the word. Which method of a text counts a piece anywhere?
import urllib.request


def how_often(path, word):
    page = urllib.request.urlopen("http://localhost:8017" + path)
    text = page.read().decode()
    return text.lower().split().count(word.lower())
