# id: PY11
# belief: a return in the loop waits for the last round
# fails: R1
# hint: One light at most is in your list. In which round does the function hand it back? Move that
#   line to the left.
import xml.etree.ElementTree as ET


def burning(text):
    """Return the names of the lights that are on."""
    root = ET.fromstring(text)
    names = []
    for light in root.findall("light"):
        if light.get("state") == "on":
            names.append(light.find("name").text)
        return names
