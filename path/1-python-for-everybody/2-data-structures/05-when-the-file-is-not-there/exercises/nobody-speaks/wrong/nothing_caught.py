# id: own
# belief: an except that hides things is best taken out as a whole
# fails: R2
# hint: Now a file that is not there stops the program. One error may be caught, and should be. Which?
def speeches(name, role):
    count = 0
    with open(name, encoding="utf-8") as play:
        for line in play:
            if ":" not in line:
                continue
            voice = line[: line.find(":")]
            if voice.strip() == role:
                count = count + 1
    return count
