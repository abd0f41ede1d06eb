# id: own
# belief: what looks the same on the screen is the same
# fails: R1
# hint: You find too few lines for some voices. Print the repr of what stands in front of the colon:
#   what is in it that you did not see?
def speeches(name, role):
    count = 0
    try:
        with open(name, encoding="utf-8") as play:
            for line in play:
                if ":" not in line:
                    continue
                voice = line[: line.find(":")]
                if voice == role:
                    count = count + 1
    except FileNotFoundError:
        return None
    return count
