# id: own
# belief: after a line that failed, the loop inside the try goes on
# fails: R4
# hint: Put a line without a number into the middle of the file. Which lines behind it are still added?
count = 0
total = 0
try:
    with open(input("File? "), encoding="utf-8") as file:
        for line in file:
            if line.startswith("{{mark}} "):
                total = total + float(line.removeprefix("{{mark}} "))
                count = count + 1
    print(count)
    print(total)
except FileNotFoundError:
    print("{{missing}}")
except ValueError:
    print(count)
    print(total)
