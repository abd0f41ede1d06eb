# id: own
# belief: some time it will answer
# fails: R3
# hint: You asked more often than allowed. Which question ends it when the last try is refused as well?
import json
import time
from urllib.error import HTTPError
from urllib.request import urlopen


def patient(address, most):
    """Return the answer's value; after 429 wait, and ask again."""
    for turn in range(1, most + 4):
        try:
            with urlopen(address) as answer:
                return json.loads(answer.read().decode())
        except HTTPError as error:
            if error.code != 429 or turn == most + 3:
                raise
            time.sleep(float(error.headers["Retry-After"]))
