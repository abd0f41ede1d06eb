# id: own
# belief: a short wait suits every service
# fails: R2
# hint: You wait for a time of your own choice. Which header says how long this service needs?
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
            if error.code != 429 or turn == most:
                raise
            time.sleep(0.2)
