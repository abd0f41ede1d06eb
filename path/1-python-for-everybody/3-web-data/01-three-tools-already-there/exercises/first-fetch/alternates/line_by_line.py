import urllib.request


def how_often(path, word):
    wanted = word.lower()
    count = 0
    for line in urllib.request.urlopen(f"http://localhost:8017{path}"):
        count = count + line.decode().lower().count(wanted)
    return count
