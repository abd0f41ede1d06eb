# id: own
# belief: packing twice is safer
# fails: R2
# hint: A name with a space arrives with a plus sign: it was packed twice, and is unpacked once. Which of
#   the two lines goes?
from urllib.parse import urlencode


def question_for(name, day, key):
    """Return the address that asks for a seat."""
    values = {"name": name.replace(" ", "+")}
    if day is not None:
        values["day"] = day
    values["key"] = key
    return "http://ferry.example/seats?" + urlencode(values)
