# id: PY94
# belief: one recv brings the whole answer
# fails: R2
# hint: Long pages come to an early end with you: you take one piece off the line, and leave the
#   others there. Until when does one have to read?
import socket


def page_of(path):
    request = f"GET {path} HTTP/1.0\r\nHost: localhost\r\n\r\n"
    data = b""
    with socket.socket() as wire:
        wire.connect(("localhost", 8017))
        wire.sendall(request.encode())
        data = wire.recv(512)
    head, body = data.decode(errors="ignore").split("\r\n\r\n", 1)
    if head.split()[1] == "200":
        return body
    return None
