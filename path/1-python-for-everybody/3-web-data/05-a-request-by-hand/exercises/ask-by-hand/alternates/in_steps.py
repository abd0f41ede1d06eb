import socket

HOST = "localhost"


def whole(wire):
    pieces = []
    while True:
        pieces.append(wire.recv(4096))
        if not pieces[-1]:
            return b"".join(pieces)


def page_of(path):
    wire = socket.create_connection((HOST, 8017))
    for line in [f"GET {path} HTTP/1.0", f"Host: {HOST}", ""]:
        wire.sendall((line + "\r\n").encode("ascii"))
    head, _, body = whole(wire).partition(b"\r\n\r\n")
    wire.close()
    status = head.decode().splitlines()[0]
    return body.decode() if " 200 " in status else None
