# id: own
# belief: what is None is not sent
# fails: R3
# hint: With the day left open, the service reads the text `None`. When should the day be in the query?
from urllib.parse import urlencode


def question_for(name, day, key):
    """Return the address that asks for a seat."""
    values = {"name": name}
    values["day"] = day
    values["key"] = key
    return "http://ferry.example/seats?" + urlencode(values)
