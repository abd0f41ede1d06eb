# id: own
# belief: a text with spaces in it says something
# fails: R1
# hint: A unit of three spaces passes. A reader sees nothing there. What is left of it when its ends are
#   cleaned?
def missing(picture):
    found = []
    for text in ["title", "unit", "source", "date", "description"]:
        if picture.get(text, "") == "":
            found.append(text)
    if picture["kind"] == "bars" and picture.get("start", 0) != 0:
        found.append("zero")
    if picture.get("colours", 1) > 1 and not picture.get("named", False):
        found.append("names")
    return found
