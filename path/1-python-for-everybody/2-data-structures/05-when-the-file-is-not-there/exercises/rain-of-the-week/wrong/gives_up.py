# id: own
# belief: with one day missing, there is nothing to return
# fails: R2
# hint: After the first missing day you hand back what you have, and the function ends. What about the
#   days behind it?
def total_rain(names):
    total = 0
    for name in names:
        try:
            with open(name, encoding="utf-8") as file:
                for line in file:
                    if line.strip() == "":
                        continue
                    total = total + float(line)
        except FileNotFoundError:
            return total
    return total
