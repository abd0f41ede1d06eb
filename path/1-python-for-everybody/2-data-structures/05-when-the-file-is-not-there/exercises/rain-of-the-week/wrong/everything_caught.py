# id: PY36
# belief: catching every exception makes a program safe
# fails: R4
# hint: A file with a word in it is "not there" for you, though it lies before your eyes. Which error
#   alone means a missing file?
def total_rain(names):
    total = 0
    for name in names:
        try:
            with open(name, encoding="utf-8") as file:
                for line in file:
                    if line.strip() == "":
                        continue
                    total = total + float(line)
        except:
            print("not there:", name)
    return total
