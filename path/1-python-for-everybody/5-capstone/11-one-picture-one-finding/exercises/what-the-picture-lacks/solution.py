def missing(picture):
    """What a picture still needs before it is printed."""
    # BEGIN SOLUTION
    found = []
    # missing and blank are the same to a reader
    for text in ["title", "unit", "source", "date", "description"]:
        if picture.get(text, "").strip() == "":
            found.append(text)
    # lengths are read from zero; lines are not lengths
    if picture["kind"] == "bars" and picture.get("start", 0) != 0:
        found.append("zero")
    # colour must not be the only sign
    colours = picture.get("colours", 1)
    if colours > 1 and not picture.get("named", False):
        found.append("names")
    return found
    # END SOLUTION
