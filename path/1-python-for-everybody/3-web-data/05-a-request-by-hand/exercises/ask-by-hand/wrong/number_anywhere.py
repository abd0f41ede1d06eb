# id: own
# belief: the number stands somewhere in the answer
# fails: R3
# hint: You look for 200 in the whole answer, and a page may have that number in its text or its
#   headers. In which line does it have to stand?
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
    if "200" in answer:
        return answer.split("\r\n\r\n", 1)[1]
    return None
