queue = []
line = input()
while line != "done":
    if line == "next" and queue == []:
        print("nobody is waiting")
    elif line == "next":
        first = queue[0]
        del queue[0]
        print(f"now: {first}")
    elif line not in queue:
        queue = queue + [line]
    else:
        print("already on the list")
    line = input()
queue.sort()
print(len(queue))
for thing in queue:
    print(thing)
