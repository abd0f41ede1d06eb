def answer(data):
    message = str(data, "utf-8")
    return bytes("got " + str(len(message)) + ": " + message, "utf-8")
