# id: own
# belief: the signs that were reported are all there are
# fails: R2
# hint: Tom & Jo have a seat now, and Zoë has none. How many more signs would you have to replace?
from urllib.parse import urlencode


def question_for(name, day, key):
    """Return the address that asks for a seat."""
    name = name.replace(" ", "+").replace("&", "%26")
    address = f"http://ferry.example/seats?name={name}"
    if day is not None:
        address = address + f"&day={day}"
    return address + f"&key={key}"
