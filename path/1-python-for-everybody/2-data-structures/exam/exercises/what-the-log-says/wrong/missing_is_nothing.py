# id: own
# belief: a file that is missing is a file with nothing in it
# fails: R5
# hint: For a missing file you print the words and two zeros. Where should the program end then?
count = 0
total = 0
lines = []
try:
    with open(input("File? "), encoding="utf-8") as file:
        lines = file.read().split("\n")
except FileNotFoundError:
    print("{{missing}}")
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
