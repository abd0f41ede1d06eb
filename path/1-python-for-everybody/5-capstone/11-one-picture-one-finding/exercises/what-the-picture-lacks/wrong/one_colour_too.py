# id: own
# belief: a single colour needs a name as well
# fails: R3
# hint: A picture with one colour is sent back for its names. With one colour there is nothing to mix up. From
#   how many on are names needed?
def missing(picture):
    found = []
    for text in ["title", "unit", "source", "date", "description"]:
        if picture.get(text, "").strip() == "":
            found.append(text)
    if picture["kind"] == "bars" and picture.get("start", 0) != 0:
        found.append("zero")
    if not picture.get("named", False):
        found.append("names")
    return found
