# id: PY69
# belief: every file can be read as text
# fails: R1, R3
# hint: Python stops with a UnicodeDecodeError at the first picture: there are bytes in it that are no
#   letters. Which mode reads them as they are?
def kind_of(name):
    with open(name, encoding="utf-8") as file:
        start = file.read()
    if start.startswith("\x89PNG"):
        return "picture"
    if start.startswith("%PDF"):
        return "document"
    if start.startswith("PK"):
        return "parcel"
    return "unknown"
