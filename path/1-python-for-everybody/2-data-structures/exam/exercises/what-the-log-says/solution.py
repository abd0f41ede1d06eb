# BEGIN SOLUTION
try:
    with open(input("File? "), encoding="utf-8") as file:
        lines = file.read().split("\n")
except FileNotFoundError:
    print("{{missing}}")
else:
    count = 0
    total = 0
    for line in lines:
        if not line.startswith("{{mark}} "):
            continue
        try:
            total = total + float(line.removeprefix("{{mark}} "))
        except ValueError:
            continue
        count = count + 1
    print(count)
    print(total)
# STARTER
# # Ask for a file, and add up the amounts in it.
# print("not written yet")
# END SOLUTION
