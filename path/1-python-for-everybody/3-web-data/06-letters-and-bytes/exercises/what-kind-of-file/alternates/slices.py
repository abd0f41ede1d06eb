def kind_of(name):
    with open(name, "rb") as file:
        data = file.read()
    kind = "unknown"
    if data[:2] == b"PK":
        kind = "parcel"
    elif data[:4] == b"%PDF":
        kind = "document"
    elif list(data[:4]) == [137, 80, 78, 71]:
        kind = "picture"
    return kind
