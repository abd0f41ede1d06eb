# id: PY33
# belief: a key that is not there reads as an empty text
# fails: R1
# hint: A picture without a unit stops your program with a `KeyError`. How do you ask a dictionary for a key
#   that may be missing?
def missing(picture):
    found = []
    for text in ["title", "unit", "source", "date", "description"]:
        if picture[text].strip() == "":
            found.append(text)
    if picture["kind"] == "bars" and picture.get("start", 0) != 0:
        found.append("zero")
    if picture.get("colours", 1) > 1 and not picture.get("named", False):
        found.append("names")
    return found
