# id: own
# belief: range includes the number at which it stops
# fails: R3
# hint: You give up one try too early. Which number does the last round of your loop have?
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
            if error.code != 429 or turn == most - 1:
                raise
            time.sleep(float(error.headers["Retry-After"]))
