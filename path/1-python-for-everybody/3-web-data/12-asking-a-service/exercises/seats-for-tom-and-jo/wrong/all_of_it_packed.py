# id: own
# belief: the whole address has to be packed
# fails: R1
# hint: You packed the colon and the question mark as well. Nobody finds that computer. Which part of the
#   address should be packed?
from urllib.parse import quote_plus, urlencode


def question_for(name, day, key):
    """Return the address that asks for a seat."""
    values = {"name": name}
    if day is not None:
        values["day"] = day
    values["key"] = key
    return quote_plus("http://ferry.example/seats?" + urlencode(values))
