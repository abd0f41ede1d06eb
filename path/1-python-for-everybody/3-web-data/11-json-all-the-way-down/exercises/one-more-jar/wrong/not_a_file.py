# id: own
# belief: load and loads do the same
# fails: R1, R2, R3
# hint: load wants an open file, and you have a text. Which letter makes the difference?
import json


def with_jar(text, jar):
    """Return the message with one more jar."""
    plant = json.load(text)
    plant["jars"].append(jar)
    return json.dumps(plant)
