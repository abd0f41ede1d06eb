name = input("Which file? ")
lines = 0
try:
    file = open(name, encoding="utf-8")
except FileNotFoundError:
    print("There is no file " + name + " here.")
else:
    for line in file:
        lines += 1
    file.close()
    print("It has", lines, "lines.")
