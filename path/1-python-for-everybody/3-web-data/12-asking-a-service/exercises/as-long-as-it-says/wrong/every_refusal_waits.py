# id: PY36
# belief: every refusal is mended by asking again
# fails: R4
# hint: A refusal that is not about time was asked again. What will change until the next try?
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
            if turn == most:
                raise
            time.sleep(float(error.headers.get("Retry-After", 0)))
