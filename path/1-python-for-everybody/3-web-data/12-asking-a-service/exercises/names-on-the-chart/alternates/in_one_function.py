import json
import time
import urllib.error
import urllib.parse
import urllib.request


def ids_of(names, key):
    answers = {}
    waiting = list(dict.fromkeys(names))
    while waiting:
        name = waiting[0]
        address = "http://localhost:8017/api/places?key=" + urllib.parse.quote(key, safe="")
        address += "&q=" + urllib.parse.quote(name, safe="")
        ids = []
        try:
            for place in json.load(urllib.request.urlopen(address))["features"]:
                ids.append(place["id"])
        except urllib.error.HTTPError as refused:
            if refused.code == 429:
                time.sleep(float(refused.headers["Retry-After"]))
                continue
            if refused.code != 400:
                raise
        answers[waiting.pop(0)] = ids
    return answers
