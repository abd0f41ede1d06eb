# id: own
# belief: write ends the line, as print does
# fails: R2
# hint: All of your subjects stand in one row. `write` puts down what it gets, and nothing more. Who
#   ends the line?
name = input("Which mailbox? ")
count = 0
with open(name, encoding="utf-8") as mailbox:
    with open("subjects.txt", "w", encoding="utf-8") as subjects:
        for line in mailbox:
            if line.startswith("Subject:"):
                count = count + 1
                subjects.write(f"{count}. {line[8:].strip()}")
print(count, "mails")
