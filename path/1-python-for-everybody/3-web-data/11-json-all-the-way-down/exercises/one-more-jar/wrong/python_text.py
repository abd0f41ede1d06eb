# id: PY72
# belief: a dictionary turned into a text by str is JSON
# fails: R1
# hint: Look at the quotes in your result. Which function writes the double ones that JSON wants, and
#   null for None?
import json


def with_jar(text, jar):
    """Return the message with one more jar."""
    plant = json.loads(text)
    plant["jars"].append(jar)
    return str(plant)
