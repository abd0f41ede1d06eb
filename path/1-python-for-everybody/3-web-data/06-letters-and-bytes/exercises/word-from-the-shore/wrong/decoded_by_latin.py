# id: PY69
# belief: bytes know which letters they are
# fails: R2
# hint: Plain English comes out right, and `mañana` is muddled, with one letter too many. By which
#   rule did you decode, and by which one was the message made?
def answer(data):
    message = data.decode("latin-1")
    return f"got {len(message)}: {message}".encode("utf-8")
