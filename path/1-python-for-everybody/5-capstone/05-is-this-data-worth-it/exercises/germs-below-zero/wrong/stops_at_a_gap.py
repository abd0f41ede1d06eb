# id: own
# belief: a gap is where the column ends
# fails: R1, R3
# hint: What comes after the first gap has no part in your average. Which word leaves the loop, and which one
#   goes on with the next round?
def average(texts):
    total = 0
    count = 0
    for text in texts:
        if text.strip() == "":
            continue
        value = float(text)
        if value == -999:
            break
        total = total + value
        count = count + 1
    if count == 0:
        return None
    return total / count
