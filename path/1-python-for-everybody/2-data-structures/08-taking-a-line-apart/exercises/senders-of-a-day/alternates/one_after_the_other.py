name = input()
day = input()
found = None
try:
    with open(name) as file:
        lines = file.readlines()
    found = []
except FileNotFoundError:
    print("no such file")
if found is not None:
    for line in lines:
        words = line.split()
        if len(words) > 2 and words[0] == "From":
            if words[2] == day and words[1] not in found:
                found.append(words[1])
    found.sort()
    print("\n".join(found))
    print(f"together: {len(found)}")
