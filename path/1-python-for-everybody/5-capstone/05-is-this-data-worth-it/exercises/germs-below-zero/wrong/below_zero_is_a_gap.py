# id: own
# belief: what lies below zero cannot have been measured
# fails: R1, R3
# hint: A winter with -4 and -10 degrees is gone from your average. Which one number means a gap?
def average(texts):
    total = 0
    count = 0
    for text in texts:
        if text.strip() == "":
            continue
        value = float(text)
        if value < 0:
            continue
        total = total + value
        count = count + 1
    if count == 0:
        return None
    return total / count
