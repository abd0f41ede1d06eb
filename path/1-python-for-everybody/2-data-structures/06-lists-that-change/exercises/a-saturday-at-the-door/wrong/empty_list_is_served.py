# id: own
# belief: taking from an empty list gives nothing, and goes on
# fails: R4
# hint: With nobody on the list, `next` stops your program with an IndexError. Which question has to
#   be asked before the first one is taken out?
waiting = []
while True:
    line = input("> ")
    if line == "done":
        break
    if line == "next":
        print("now:", waiting.pop(0))
    elif line in waiting:
        print("already on the list")
    else:
        waiting.append(line)
print(len(waiting))
for thing in sorted(waiting):
    print(thing)
