# id: PY11
# belief: the function goes on after a return
# fails: R1
# hint: Three texts are missing, and your list holds one. What happens to the loop at the first `return`?
def missing(picture):
    for text in ["title", "unit", "source", "date", "description"]:
        if picture.get(text, "").strip() == "":
            return [text]
    found = []
    if picture["kind"] == "bars" and picture.get("start", 0) != 0:
        found.append("zero")
    if picture.get("colours", 1) > 1 and not picture.get("named", False):
        found.append("names")
    return found
