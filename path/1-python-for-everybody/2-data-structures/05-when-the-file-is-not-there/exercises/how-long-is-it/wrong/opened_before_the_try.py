# id: own
# belief: a try further down also guards the lines above it
# fails: R3
# hint: Your file is opened above the `try`, where nobody catches anything. Which line has to move
#   inside?
name = input("Which file? ")
file = open(name, encoding="utf-8")
try:
    count = 0
    for line in file:
        count = count + 1
    print(count, "lines")
except FileNotFoundError:
    print(f"There is no file {name} here.")
file.close()
