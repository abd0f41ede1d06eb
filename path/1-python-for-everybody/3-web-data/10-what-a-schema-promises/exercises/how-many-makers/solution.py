import xml.etree.ElementTree as ET


def occurs(text, name, least, most):
    """Say whether the element is there often enough, and not too often."""
    # BEGIN SOLUTION
    count = len(ET.fromstring(text).findall(name))
    if most is None:
        return count >= least
    return least <= count <= most
    # STARTER
    # count = len(ET.fromstring(text).findall(name))
    # return least < count < most
    # END SOLUTION
