# id: PY55
# belief: a line from a file ends with its last letter
# fails: R2
# hint: Between your subjects there are blank rows. The line brought its own end, and you added one.
#   Cut the first off, together with the spaces.
name = input("Which mailbox? ")
count = 0
with open(name, encoding="utf-8") as mailbox:
    with open("subjects.txt", "w", encoding="utf-8") as subjects:
        for line in mailbox:
            if line.startswith("Subject:"):
                count = count + 1
                subjects.write(f"{count}. {line[8:].lstrip()}\n")
print(count, "mails")
