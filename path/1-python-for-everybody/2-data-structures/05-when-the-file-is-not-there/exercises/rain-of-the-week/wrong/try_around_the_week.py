# id: own
# belief: after an except the loop goes on, wherever the try stands
# fails: R2
# hint: Behind the first missing day, the others are lost. Where does Python jump to, and is that inside
#   of your loop?
def total_rain(names):
    total = 0
    try:
        for name in names:
            with open(name, encoding="utf-8") as file:
                for line in file:
                    if line.strip() == "":
                        continue
                    total = total + float(line)
    except FileNotFoundError:
        print("not there:", name)
    return total
