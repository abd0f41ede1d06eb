# id: own
# belief: a word in a line is as good as a word at its front
# fails: R2
# hint: You also take a note in which the word turns up. Which question looks at the front of a line
#   only?
def average_minutes(name):
    count = 0
    total = 0
    with open(name, encoding="utf-8") as file:
        for line in file:
            if "Minutes:" in line:
                count = count + 1
                total = total + float(line[line.find("Minutes:") + 8 :])
    if count == 0:
        return None
    return total / count
