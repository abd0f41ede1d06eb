# id: own
# belief: what comes over the wire is the page
# fails: R2
# hint: Print what you return: above the page is a status line, and headers. What stands between them and
#   the page?
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
    answer = data.decode()
    if answer.split()[1] == "200":
        return answer
    return None
