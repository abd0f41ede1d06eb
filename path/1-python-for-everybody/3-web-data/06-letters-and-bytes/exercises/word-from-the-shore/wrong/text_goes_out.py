# id: own
# belief: the radio takes text as well
# fails: R1, R2, R3
# hint: The words are right, and they are a text. The radio wants bytes. Which step is missing at the
#   door out?
def answer(data):
    message = data.decode("utf-8")
    return f"got {len(message)}: {message}"
