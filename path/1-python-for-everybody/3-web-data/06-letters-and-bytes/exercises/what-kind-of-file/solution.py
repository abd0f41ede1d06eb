def kind_of(name):
    """Return what kind of file this is, by its first bytes."""
    # BEGIN SOLUTION
    with open(name, "rb") as file:
        start = file.read(8)
    if start.startswith(b"\x89PNG"):
        return "picture"
    if start.startswith(b"%PDF"):
        return "document"
    if start.startswith(b"PK"):
        return "parcel"
    return "unknown"
    # END SOLUTION
