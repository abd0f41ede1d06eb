# id: own
# belief: what stands below a loop is for those who had no luck
# fails: R1
# hint: People who found their clue are sent to the keeper, too. What stands below a loop runs in any
#   case. Which question has to stand in front of it?
misses = 0
while misses < 3:
    name = input("Which clue? ")
    try:
        with open(name, encoding="utf-8") as file:
            print(file.read())
        break
    except FileNotFoundError:
        print("no such clue")
        misses = misses + 1
print("please ask the keeper")
