# id: own
# belief: pop takes the first one
# fails: R1, R3
# hint: Whoever came last is served first at your door, and the first one waits till the evening.
#   Without a number, from which end does `pop` take?
waiting = []
while True:
    line = input("> ")
    if line == "done":
        break
    if line == "next":
        if len(waiting) > 0:
            print("now:", waiting.pop())
        else:
            print("nobody is waiting")
    elif line in waiting:
        print("already on the list")
    else:
        waiting.append(line)
print(len(waiting))
for thing in sorted(waiting):
    print(thing)
