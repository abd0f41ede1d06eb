# id: own
# belief: bytes equal the text that they look like
# fails: R1, R3
# hint: All your files are unknown. You compare bytes with a text, and that is False without a word. What
#   is missing in front of the quotes?
def kind_of(name):
    with open(name, "rb") as file:
        start = file.read(4)
    if start == "\x89PNG":
        return "picture"
    if start == "%PDF":
        return "document"
    if start[:2] == "PK":
        return "parcel"
    return "unknown"
