# id: PY10
# belief: printing a value hands it back to the caller
# fails: R2
# hint: Your number is on the screen, and the caller gets `None`. Which word hands a value back?
import urllib.request


def how_often(path, word):
    page = urllib.request.urlopen("http://localhost:8017" + path)
    text = page.read().decode()
    print(text.lower().count(word.lower()))
