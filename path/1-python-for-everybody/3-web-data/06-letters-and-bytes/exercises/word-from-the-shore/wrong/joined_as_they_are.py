# id: own
# belief: text and bytes can be joined
# fails: R1, R2, R3
# hint: Python stops with a TypeError: you join a text and bytes. Make one kind of both. Which kind
#   do you want to work with?
def answer(data):
    return "got " + str(len(data)) + ": " + data
