# id: PY20
# belief: a running total can begin inside the loop
# fails: R1
# hint: You give back the last number alone. What happens to the sum at the start of each round?
def average_minutes(name):
    count = 0
    with open(name, encoding="utf-8") as file:
        for line in file:
            if line.startswith("Minutes:"):
                total = 0
                count = 1
                total = total + float(line[8:])
    if count == 0:
        return None
    return total / count
