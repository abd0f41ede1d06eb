def read_to_the_end(wire):
    pieces = []
    piece = wire.recv(512)
    while len(piece) > 0:
        pieces.append(piece)
        piece = wire.recv(512)
    return b"".join(pieces).decode()
