# id: own
# belief: after the except the program ends by itself
# fails: R3
# hint: For a file that is not there you print your sentence, and then a number of lines. Where must
#   the last line stand, so that it is skipped?
name = input("Which file? ")
count = 0
try:
    with open(name, encoding="utf-8") as file:
        for line in file:
            count = count + 1
except FileNotFoundError:
    print(f"There is no file {name} here.")
print(count, "lines")
