# id: own
# belief: the average is the sum divided by the lines of the file
# fails: R1
# hint: Your average is too small. By how many do you divide? Lines about colours and notes had no
#   minutes to add.
def average_minutes(name):
    lines = 0
    count = 0
    total = 0
    with open(name, encoding="utf-8") as file:
        for line in file:
            lines = lines + 1
            if not line.startswith("Minutes:"):
                continue
            count = count + 1
            total = total + float(line[8:])
    if count == 0:
        return None
    return total / lines
