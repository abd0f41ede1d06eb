# id: own
# belief: whoever has been read out has left the list
# fails: R1, R2, R3
# hint: You call the same thing again at the next `next`. Reading `waiting[0]` only looks. What takes
#   it out of the list?
waiting = []
while True:
    line = input("> ")
    if line == "done":
        break
    if line == "next":
        if len(waiting) > 0:
            print("now:", waiting[0])
        else:
            print("nobody is waiting")
    elif line in waiting:
        print("already on the list")
    else:
        waiting.append(line)
print(len(waiting))
for thing in sorted(waiting):
    print(thing)
