import json
import time
import urllib.error
import urllib.request


def patient(address, most):
    try:
        answer = urllib.request.urlopen(address)
    except urllib.error.HTTPError as refused:
        if most > 1 and refused.code == 429:
            time.sleep(float(refused.headers["Retry-After"]))
            return patient(address, most - 1)
        raise
    with answer:
        return json.load(answer)
