# id: own
# belief: the name of the computer was told when the socket connected
# fails: R1
# hint: Your request has no `Host:` line. The connection knows the computer, and the server behind it may
#   serve several sites. Where does that line stand?
import socket


def page_of(path):
    request = f"GET {path} HTTP/1.0\r\n\r\n"
    data = b""
    with socket.socket() as wire:
        wire.connect(("localhost", 8017))
        wire.sendall(request.encode())
        while True:
            piece = wire.recv(512)
            if piece == b"":
                break
            data = data + piece
    head, body = data.decode().split("\r\n\r\n", 1)
    if head.split()[1] == "200":
        return body
    return None
