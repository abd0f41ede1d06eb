# id: PY24
# belief: a number in quotes can be recognised by its signs
# fails: R3
# hint: The average of 40, -999.0 and 63 goes deep below zero. Two texts can mean the same number. What makes them
#   alike?
def average(texts):
    total = 0
    count = 0
    for text in texts:
        if text.strip() == "" or text == "-999":
            continue
        total = total + float(text)
        count = count + 1
    if count == 0:
        return None
    return total / count
