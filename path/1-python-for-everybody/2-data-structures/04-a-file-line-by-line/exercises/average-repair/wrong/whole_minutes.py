# id: PY25
# belief: int reads any text that shows a number
# fails: R1
# hint: Python stops at a line such as `Minutes: 7.5`. Which conversion understands a point?
def average_minutes(name):
    count = 0
    total = 0
    with open(name, encoding="utf-8") as file:
        for line in file:
            if line.startswith("Minutes:"):
                count = count + 1
                total = total + int(line[8:])
    if count == 0:
        return None
    return total / count
