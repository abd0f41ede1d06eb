found = False
for number in range(3):
    if not found:
        try:
            file = open(input(), encoding="utf-8")
            print(file.read())
            file.close()
            found = True
        except FileNotFoundError:
            print("no such clue")
if not found:
    print("please ask the keeper")
