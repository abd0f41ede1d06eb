# id: PY20
# belief: the count may begin inside the loop
# fails: R4
# hint: However long the row, you never count beyond 1. How often does the line run that sets the
#   count to 0?
first = int(input("First? "))
last = int(input("Last? "))
labels = 0
for number in range(first, last + 1):
    labels = 0
    if number % 10 == 0:
        continue
    print("locker", number)
    labels = labels + 1
print("labels:", labels)
