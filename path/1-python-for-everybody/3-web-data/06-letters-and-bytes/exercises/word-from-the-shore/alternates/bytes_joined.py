def answer(data):
    count = str(len(data.decode("utf-8")))
    return b"got " + count.encode("utf-8") + b": " + data
