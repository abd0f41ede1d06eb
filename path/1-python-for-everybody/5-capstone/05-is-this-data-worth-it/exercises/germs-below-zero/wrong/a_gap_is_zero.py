# id: own
# belief: a value that was not measured can count as 0
# fails: R3, R4
# hint: 40, a gap and 63 give you about 34. The gap is still in your count. Was there a measurement of 0?
def average(texts):
    total = 0
    count = 0
    for text in texts:
        if text.strip() == "":
            continue
        value = float(text)
        if value == -999:
            value = 0
        total = total + value
        count = count + 1
    if count == 0:
        return None
    return total / count
