# id: own
# belief: all beginnings are equally long
# fails: R1
# hint: Pictures and documents are known, parcels never are. You hold four bytes against two. Which
#   question looks at as many as it needs?
def kind_of(name):
    with open(name, "rb") as file:
        start = file.read(4)
    if start == b"\x89PNG":
        return "picture"
    if start == b"%PDF":
        return "document"
    if start == b"PK":
        return "parcel"
    return "unknown"
