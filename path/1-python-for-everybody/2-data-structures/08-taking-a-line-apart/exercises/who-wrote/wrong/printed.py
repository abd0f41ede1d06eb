# id: PY10
# belief: printing a value hands it back
# fails: R1, R2
# hint: The address is on the screen, and the caller gets `None`. Which word hands a value back?
def sender(line):
    words = line.split()
    print(words[1])
