import json
from time import sleep
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import urlopen

PLACES = "http://localhost:8017/api/places"


def patient(address):
    try:
        return json.loads(urlopen(address).read())
    except HTTPError as error:
        if error.code == 429:
            sleep(float(error.headers["Retry-After"]))
            return patient(address)
        raise


def ids_for(name, key):
    try:
        answer = patient(f"{PLACES}?{urlencode([('key', key), ('q', name)])}")
    except HTTPError as error:
        if error.code == 400:
            return []
        raise
    return [feature.get("id") for feature in answer["features"]]


def ids_of(names, key):
    return {name: ids_for(name, key) for name in sorted(set(names), key=names.index)}
