# id: PY55
# belief: every line of a file ends with a newline
# fails: R1, R2
# hint: You wait for a newline behind each vote. In some files the last line has none, and its vote
#   is lost. Rather than adding an end to one side, what can you do to the other?
def count_votes(name, choice):
    wanted = choice.lower() + "\n"
    count = 0
    with open(name, encoding="utf-8") as file:
        for line in file:
            if line.lower() == wanted:
                count = count + 1
    return count
