# id: PY95
# belief: an answer that came is the page that was asked for
# fails: R3
# hint: For a page that is not there you hand back what the server says about it, as if that were the
#   page. Which line tells you the difference?
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
    return data.decode().split("\r\n\r\n", 1)[1]
