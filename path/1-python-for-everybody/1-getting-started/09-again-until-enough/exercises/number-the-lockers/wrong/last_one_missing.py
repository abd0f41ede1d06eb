# id: PY15
# belief: range(first, last) includes the last number
# fails: R2
# hint: The last locker of the row has no label. At which number does your range stop, and is that
#   number still in it?
first = int(input("First? "))
last = int(input("Last? "))
labels = 0
for number in range(first, last):
    if number % 10 == 0:
        continue
    print("locker", number)
    labels = labels + 1
print("labels:", labels)
