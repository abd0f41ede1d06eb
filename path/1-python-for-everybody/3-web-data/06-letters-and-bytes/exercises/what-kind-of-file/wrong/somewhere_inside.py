# id: own
# belief: the sign of a kind may stand anywhere
# fails: R2
# hint: A letter with the words `a PK inside` is a parcel for you. The table speaks of the first bytes.
#   Which question asks about the beginning alone?
def kind_of(name):
    with open(name, "rb") as file:
        data = file.read()
    if b"\x89PNG" in data:
        return "picture"
    if b"%PDF" in data:
        return "document"
    if b"PK" in data:
        return "parcel"
    return "unknown"
