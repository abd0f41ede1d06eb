import xml.etree.ElementTree as ET


def keeper_of(text):
    """Return who keeps the light, or "nobody"."""
    # BEGIN SOLUTION
    keeper = ET.fromstring(text).find("keeper")
    if keeper is None or keeper.text is None:
        return "nobody"
    return keeper.text
    # STARTER
    # return ET.fromstring(text).find("keeper").text
    # END SOLUTION
