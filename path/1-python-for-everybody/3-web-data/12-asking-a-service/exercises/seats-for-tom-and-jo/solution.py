# BEGIN SOLUTION
from urllib.parse import urlencode


# STARTER
# END SOLUTION
def question_for(name, day, key):
    """Return the address that asks for a seat."""
    # BEGIN SOLUTION
    values = {"name": name}
    # what nobody asked for is not sent
    if day is not None:
        values["day"] = day
    values["key"] = key
    return "http://ferry.example/seats?" + urlencode(values)
    # STARTER
    # name = name.replace(" ", "+")
    # return f"http://ferry.example/seats?name={name}&day={day}&key={key}"
    # END SOLUTION
