# id: own
# belief: a loop knows by itself that the work is done
# fails: R1
# hint: The clue was shown, and you ask again. Which instruction leaves a loop, and where is it reached
#   only when the opening has worked?
misses = 0
while misses < 3:
    name = input("Which clue? ")
    try:
        with open(name, encoding="utf-8") as file:
            print(file.read())
    except FileNotFoundError:
        print("no such clue")
    misses = misses + 1
