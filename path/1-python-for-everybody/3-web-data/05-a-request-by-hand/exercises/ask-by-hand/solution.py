# BEGIN SOLUTION
import socket


def page_of(path):
    """Return the body of a page, or None when the server has no such page."""
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
    # decoded once, when every letter is whole
    head, body = data.decode().split("\r\n\r\n", 1)
    if head.split()[1] == "200":
        return body
    return None


# STARTER
# def page_of(path):
#     """Return the body of a page, or None when the server has no such page."""
#     raise NotImplementedError("not written yet")
# END SOLUTION
