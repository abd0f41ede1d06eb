amounts = []
found = True
name = input("Which log? ")
try:
    with open(name, encoding="utf-8") as log:
        for line in log:
            if line[: len("{{mark}} ")] == "{{mark}} ":
                try:
                    amounts.append(float(line[len("{{mark}} ") :]))
                except ValueError:
                    pass
except FileNotFoundError:
    found = False
    print("{{missing}}")
if found:
    print(len(amounts), "lines")
    print("sum:", sum(amounts))
