# id: PY22
# belief: a line below the loop is after the loop, however far it is indented
# fails: R4
# hint: The count is said after every label. Your last line is indented like the lines of the block,
#   so it belongs to every round. How far does it have to stand to the left?
first = int(input("First? "))
last = int(input("Last? "))
labels = 0
for number in range(first, last + 1):
    if number % 10 == 0:
        continue
    print("locker", number)
    labels = labels + 1
    print("labels:", labels)
