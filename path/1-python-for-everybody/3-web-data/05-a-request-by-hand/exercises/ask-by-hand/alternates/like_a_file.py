import socket


def page_of(path):
    with socket.socket() as wire:
        wire.connect(("localhost", 8017))
        wire.sendall(b"GET " + path.encode() + b" HTTP/1.0\r\nHost: localhost\r\n\r\n")
        with wire.makefile("rb") as answer:
            number = int(answer.readline().split()[1])
            while answer.readline() != b"\r\n":
                pass
            body = answer.read()
    if number != 200:
        return None
    return body.decode()
