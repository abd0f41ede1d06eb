# id: own
# belief: the axis of every picture has to start at zero
# fails: R2
# hint: A fever chart from 36 degrees on is sent back. Its reader looks at ups and downs, not at a length. For
#   which kind does the rule ask for zero?
def missing(picture):
    found = []
    for text in ["title", "unit", "source", "date", "description"]:
        if picture.get(text, "").strip() == "":
            found.append(text)
    if picture.get("start", 0) != 0:
        found.append("zero")
    if picture.get("colours", 1) > 1 and not picture.get("named", False):
        found.append("names")
    return found
