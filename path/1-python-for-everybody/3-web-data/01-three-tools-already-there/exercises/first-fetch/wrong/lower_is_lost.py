# id: PY29
# belief: a method changes the text it is called on
# fails: R3
# hint: You call `lower`, and the text stays as it was. A method gives you a new text. Where do you keep
#   it?
import urllib.request


def how_often(path, word):
    page = urllib.request.urlopen("http://localhost:8017" + path)
    text = page.read().decode()
    text.lower()
    word.lower()
    return text.count(word)
