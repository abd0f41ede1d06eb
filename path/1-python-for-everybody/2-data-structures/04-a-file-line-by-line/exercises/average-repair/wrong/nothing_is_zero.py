# id: own
# belief: the average of nothing is zero
# fails: R3
# hint: For a file without repairs you say 0. That would mean that repairs took no time at all. Which
#   value says that there is none?
def average_minutes(name):
    count = 0
    total = 0
    with open(name, encoding="utf-8") as file:
        for line in file:
            if line.startswith("Minutes:"):
                count = count + 1
                total = total + float(line[8:])
    if count == 0:
        return 0
    return total / count
