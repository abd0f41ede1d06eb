# id: own
# belief: what comes over the wire is the value
# fails: R1
# hint: You return a text that looks like a dictionary. What makes a value of JSON?
import json
import time
from urllib.error import HTTPError
from urllib.request import urlopen


def patient(address, most):
    """Return the answer's value; after 429 wait, and ask again."""
    for turn in range(1, most + 1):
        try:
            with urlopen(address) as answer:
                return answer.read().decode()
        except HTTPError as error:
            if error.code != 429 or turn == most:
                raise
            time.sleep(float(error.headers["Retry-After"]))
