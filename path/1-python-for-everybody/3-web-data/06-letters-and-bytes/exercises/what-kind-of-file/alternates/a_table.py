from pathlib import Path


def kind_of(name):
    table = {b"\x89PNG": "picture", b"%PDF": "document", b"PK": "parcel"}
    data = Path(name).read_bytes()
    for start, kind in table.items():
        if data.startswith(start):
            return kind
    return "unknown"
