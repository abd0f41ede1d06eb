title = input("Title? ")
first = None
for letter in title:
    if first is None:
        first = letter
    last = letter
print(f"first letter: {first}")
print(f"last letter: {last}")
