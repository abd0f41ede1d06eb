def read_to_the_end(wire):
    """Return all that comes over the wire, as a text."""
    # BEGIN SOLUTION
    data = b""
    while True:
        piece = wire.recv(512)
        if piece == b"":
            break
        data = data + piece
    return data.decode()
    # STARTER
    # data = b""
    # while True:
    #     piece = wire.recv(512)
    #     data = data + piece
    #     if len(piece) < 512:
    #         break
    # return data.decode()
    # END SOLUTION
