import json
from time import sleep
from urllib.error import HTTPError
from urllib.request import urlopen


def once(address):
    try:
        return urlopen(address).read(), None
    except HTTPError as error:
        return None, error


def patient(address, most):
    body, error = once(address)
    left = most - 1
    while error is not None and error.code == 429 and left > 0:
        sleep(float(error.headers.get("Retry-After")))
        body, error = once(address)
        left -= 1
    if error is not None:
        raise error
    return json.loads(body)
