import json
import urllib.parse
import urllib.request


def everything(address):
    found = []
    while True:
        answer = urllib.request.urlopen(address)
        page = json.load(answer)
        answer.close()
        for entry in page["entries"]:
            found.append(entry)
        if not page.get("next"):
            break
        address = urllib.parse.urljoin(address, page["next"])
    return found
