# id: own
# belief: a piece is cut between two letters
# fails: R3
# hint: You decode each piece by itself. A letter such as ø has two bytes, and they may come in two
#   pieces. When are all bytes of a letter surely there?
def read_to_the_end(wire):
    text = ""
    while True:
        piece = wire.recv(512)
        if piece == b"":
            break
        text = text + piece.decode()
    return text
