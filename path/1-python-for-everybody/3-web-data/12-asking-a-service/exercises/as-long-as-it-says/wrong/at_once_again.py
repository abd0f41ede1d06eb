# id: own
# belief: asking again at once is enough
# fails: R2
# hint: You ask again without waiting. Which header says when the service wants to hear from you?
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
