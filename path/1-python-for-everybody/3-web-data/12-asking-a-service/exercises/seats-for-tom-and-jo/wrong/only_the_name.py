# id: own
# belief: only names hold odd signs
# fails: R2
# hint: The name is packed, and the key is pasted. What happens to a key with a plus sign in it?
from urllib.parse import urlencode


def question_for(name, day, key):
    """Return the address that asks for a seat."""
    values = {"name": name}
    if day is not None:
        values["day"] = day
    return "http://ferry.example/seats?" + urlencode(values) + "&key=" + key
