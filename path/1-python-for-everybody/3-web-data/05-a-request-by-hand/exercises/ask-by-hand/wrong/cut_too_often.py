# id: own
# belief: an answer has one empty line
# fails: R2
# hint: A page with an empty line of its own ends there with you. How do you tell `split` to cut only
#   once?
import socket


def page_of(path):
    request = f"GET {path} HTTP/1.0\r\nHost: localhost\r\n\r\n"
    data = b""
    with socket.socket() as wire:
        wire.connect(("localhost", 8017))
        wire.sendall(request.encode())
        while True:
            piece = wire.recv(512)
            if piece == b"":
                break
            data = data + piece
    parts = data.decode().split("\r\n\r\n")
    if parts[0].split()[1] == "200":
        return parts[1]
    return None
