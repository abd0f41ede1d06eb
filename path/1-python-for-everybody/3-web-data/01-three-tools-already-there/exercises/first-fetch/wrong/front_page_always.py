# id: own
# belief: the address of the office is the address of every page
# fails: R1
# hint: Which page does your program ask for when the path is `/ferry.html`? The path has to stand
#   behind the address.
import urllib.request


def how_often(path, word):
    page = urllib.request.urlopen("http://localhost:8017/")
    text = page.read().decode()
    return text.lower().count(word.lower())
