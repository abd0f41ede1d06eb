# id: own
# belief: whether a word is there is how often it is there
# fails: R2
# hint: You say whether the word is there. With three of them in the page, which number is wanted?
import urllib.request


def how_often(path, word):
    page = urllib.request.urlopen("http://localhost:8017" + path)
    text = page.read().decode()
    if word.lower() in text.lower():
        return 1
    return 0
