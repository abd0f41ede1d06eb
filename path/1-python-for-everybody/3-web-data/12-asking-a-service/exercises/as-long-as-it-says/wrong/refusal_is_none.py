# id: PY86
# belief: a refused question has been answered: with nothing
# fails: R4
# hint: For a refusal you hand back `None`. Nobody can tell a broken service from an empty answer. How is an
#   error handed on?
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
                return None
            time.sleep(float(error.headers["Retry-After"]))
