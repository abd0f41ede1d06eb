# BEGIN SOLUTION
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

if misses == 3:
    print("please ask the keeper")
# STARTER
# # Ask for a clue, three times at most.
# print("not written yet")
# END SOLUTION
