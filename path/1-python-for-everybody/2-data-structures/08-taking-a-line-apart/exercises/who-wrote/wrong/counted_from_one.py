# id: own
# belief: the second word has the number 2
# fails: R1, R2
# hint: You return the day. Python gives the first word the number 0. Which number has the second
#   one?
def sender(line):
    words = line.split()
    return words[2]
