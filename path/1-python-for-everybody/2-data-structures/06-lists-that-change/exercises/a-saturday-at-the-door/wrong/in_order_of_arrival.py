# id: own
# belief: sorted puts the list in order
# fails: R5
# hint: In the evening you print them as they came. `sorted` made a new list in order, and nobody put
#   a name on it. What did the list itself do?
waiting = []
while True:
    line = input("> ")
    if line == "done":
        break
    if line == "next":
        if len(waiting) > 0:
            print("now:", waiting.pop(0))
        else:
            print("nobody is waiting")
    elif line in waiting:
        print("already on the list")
    else:
        waiting.append(line)
print(len(waiting))
sorted(waiting)
for thing in waiting:
    print(thing)
