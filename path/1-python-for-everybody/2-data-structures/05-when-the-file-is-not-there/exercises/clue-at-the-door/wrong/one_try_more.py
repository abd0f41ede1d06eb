# id: PY15
# belief: counting from 0 up to and with 3 makes three
# fails: R3
# hint: You ask four times. Count the values 0, 1, 2 and so on, for which your condition is True.
misses = 0
while misses <= 3:
    name = input("Which clue? ")
    try:
        with open(name, encoding="utf-8") as file:
            print(file.read())
        break
    except FileNotFoundError:
        print("no such clue")
        misses = misses + 1
if misses == 4:
    print("please ask the keeper")
