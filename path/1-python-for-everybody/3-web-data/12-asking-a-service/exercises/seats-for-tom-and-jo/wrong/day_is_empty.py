# id: own
# belief: an empty value is no value
# fails: R3
# hint: With the day left open you send a day without a value. It is in the query all the same. How does one
#   leave it out?
from urllib.parse import urlencode


def question_for(name, day, key):
    """Return the address that asks for a seat."""
    values = {"name": name}
    values["day"] = "" if day is None else day
    values["key"] = key
    return "http://ferry.example/seats?" + urlencode(values)
