# id: PY123
# belief: bars with the right numbers are right wherever they start
# fails: R2
# hint: Bars from 28000 on pass. Their numbers are right, and their lengths are not. Where is the rule about
#   the start in your program?
def missing(picture):
    found = []
    for text in ["title", "unit", "source", "date", "description"]:
        if picture.get(text, "").strip() == "":
            found.append(text)
    if picture.get("colours", 1) > 1 and not picture.get("named", False):
        found.append("names")
    return found
