# id: PY94
# belief: one recv brings the whole answer
# fails: R1, R2, R3
# hint: You call `recv` once, and what comes later stays on the line. What tells you that nothing comes
#   any more?
def read_to_the_end(wire):
    return wire.recv(512).decode()
