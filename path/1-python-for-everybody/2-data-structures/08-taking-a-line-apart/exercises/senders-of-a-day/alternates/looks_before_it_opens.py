from pathlib import Path

path = Path(input("Which file? "))
day = input("Which day? ")
if path.exists():
    senders = set()
    for line in path.read_text(encoding="utf-8").splitlines():
        first, *rest = [*line.split(), "", "", ""][:4]
        if first == "From" and rest[1] == day and len(line.split()) > 2:
            senders.add(rest[0])
    print(*sorted(senders), sep="\n")
    print("together:", len(senders))
else:
    print("no such file")
