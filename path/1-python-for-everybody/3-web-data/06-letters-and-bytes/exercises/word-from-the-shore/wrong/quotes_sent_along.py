# id: own
# belief: an f-string makes text of bytes
# fails: R1, R2
# hint: In your answer stands a `b` with quotes. An f-string shows bytes as Python would show them to you.
#   What turns them into text?
def answer(data):
    return f"got {len(data.decode('utf-8'))}: {data}".encode("utf-8")
