# id: own
# belief: after an except the loop goes on, wherever the try stands
# fails: R2, R3
# hint: After the first miss your program does not ask again. Where did Python jump to, and is that
#   inside of the loop?
misses = 0
try:
    while misses < 3:
        name = input("Which clue? ")
        with open(name, encoding="utf-8") as file:
            print(file.read())
        break
except FileNotFoundError:
    print("no such clue")
    misses = misses + 1
if misses == 3:
    print("please ask the keeper")
