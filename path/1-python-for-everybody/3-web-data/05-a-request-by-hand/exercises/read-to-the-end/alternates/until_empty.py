def read_to_the_end(wire):
    data = b""
    while piece := wire.recv(4096):
        data += piece
    return data.decode("utf-8")
