# id: PY20
# belief: a running total can begin inside the loop
# fails: R1
# hint: You return the rain of the last day alone. How often does your sum begin with 0?
def total_rain(names):
    total = 0
    for name in names:
        total = 0
        try:
            with open(name, encoding="utf-8") as file:
                for line in file:
                    if line.strip() == "":
                        continue
                    total = total + float(line)
        except FileNotFoundError:
            print("not there:", name)
    return total
