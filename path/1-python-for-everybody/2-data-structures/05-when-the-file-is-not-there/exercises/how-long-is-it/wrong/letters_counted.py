# id: own
# belief: the length of what a file holds is the number of its lines
# fails: R2
# hint: For a file of four lines you say a number that is far too large. What does `len` count in a
#   text? And what does walking through the open file give?
name = input("Which file? ")
try:
    with open(name, encoding="utf-8") as file:
        print(len(file.read()), "lines")
except FileNotFoundError:
    print(f"There is no file {name} here.")
