# id: own
# belief: when all tries are used up, None says so
# fails: R3
# hint: When the last try is refused you return `None`, and the caller takes that for an answer. What should
#   come out?
import json
import time
from urllib.error import HTTPError
from urllib.request import urlopen


def patient(address, most):
    """Return the answer's value; after 429 wait, and ask again."""
    for turn in range(1, most + 1):
        try:
            with urlopen(address) as answer:
                return json.loads(answer.read().decode())
        except HTTPError as error:
            if error.code != 429:
                raise
            time.sleep(float(error.headers["Retry-After"]))
