# id: own
# belief: each piece brings all that came before, too
# fails: R1, R2
# hint: You hand back the last piece alone. A piece is gone from the line once you have taken it. Where do
#   you keep the earlier ones?
def read_to_the_end(wire):
    data = b""
    while True:
        piece = wire.recv(512)
        if piece == b"":
            break
        data = piece
    return data.decode(errors="replace")
