# BEGIN SOLUTION
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
for thing in sorted(waiting):
    print(thing)
# STARTER
# # Ask again and again, until somebody types done.
# print("not written yet")
# END SOLUTION
