# id: own
# belief: the number of labels is the length of the row
# fails: R4
# hint: From 8 to 12 you say 5 labels, and there are 4 lines. Which round let the count grow without
#   printing anything?
first = int(input("First? "))
last = int(input("Last? "))
labels = 0
for number in range(first, last + 1):
    labels = labels + 1
    if number % 10 == 0:
        continue
    print("locker", number)
print("labels:", labels)
