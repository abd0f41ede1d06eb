# BEGIN SOLUTION
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
            # time mends only this one, and only while a turn is left
            if error.code != 429 or turn == most:
                raise
            time.sleep(float(error.headers["Retry-After"]))


# STARTER
# def patient(address, most):
#     """Return the answer's value; after 429 wait, and ask again."""
#     raise NotImplementedError("not written yet")
# END SOLUTION
