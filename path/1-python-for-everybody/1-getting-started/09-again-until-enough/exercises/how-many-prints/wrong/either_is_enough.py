# id: PY35
# belief: between two limits is written with "or"
# fails: R1, R3
# hint: 100 prints are on their way. Is 100 at least 1, *or* at most 8? One yes is enough for `or`.
#   How many of the two have to be true?
while True:
    try:
        prints = int(input("How many prints? "))
    except ValueError:
        print("digits, please")
        continue
    if prints >= 1 or prints <= 8:
        break
    print("1 to 8, please")
print("printing", prints)
