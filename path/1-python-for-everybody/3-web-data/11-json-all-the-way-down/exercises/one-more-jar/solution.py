import json


def with_jar(text, jar):
    """Return the message with one more jar."""
    plant = json.loads(text)  # BLANK json.loads
    plant["jars"].append(jar)  # BLANK plant["jars"]
    return json.dumps(plant)  # BLANK json.dumps
