# id: own
# belief: what exists can be read
# fails: R4
# hint: Press Enter without a name: the program stops with an error. An empty name means the folder
#   itself. It exists, and is it a file?
from pathlib import Path

misses = 0
while misses < 3:
    name = input("Which clue? ")
    if Path(name).exists():
        print(Path(name).read_text(encoding="utf-8"))
        break
    print("no such clue")
    misses = misses + 1
if misses == 3:
    print("please ask the keeper")
