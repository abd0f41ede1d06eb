import urllib.request
from bs4 import BeautifulSoup


def fetch(address):
    return urllib.request.urlopen(address).read().decode()


def look_at(text, address):
    s = BeautifulSoup(text, "html.parser")
    l = []
    for a in s.find_all("a"):
        l.append("http://localhost:8017" + a["href"])
    return {"title": s.find("title").get_text(), "links": l}


def walk(start, fetch, limit, wait):
    pages = {}
    todo = [start]
    n = 0
    while len(todo) > 0 and n < limit:
        a = todo[0]
        todo = todo[1:]
        n = n + 1
        pages[a] = look_at(fetch(a), a)
        todo = todo + pages[a]["links"]
    return pages


def broken(pages):
    l = []
    for p in pages:
        if pages[p] != None:
            for x in pages[p]["links"]:
                if x not in pages or pages[x] == None:
                    l.append((p, x))
    return l


if __name__ == "__main__":
    pages = walk("http://localhost:8017/", fetch, 40, 0)
    for p in pages:
        print(p, pages[p]["title"])
