# id: PY54
# belief: opening for writing again goes on behind what was written
# fails: R2, R3
# hint: Your list holds the last subject alone. How often do you open it, and what does each opening
#   with "w" do first?
name = input("Which mailbox? ")
count = 0
with open("subjects.txt", "w", encoding="utf-8") as subjects:
    subjects.write("")
with open(name, encoding="utf-8") as mailbox:
    for line in mailbox:
        if line.startswith("Subject:"):
            count = count + 1
            with open("subjects.txt", "w", encoding="utf-8") as subjects:
                subjects.write(f"{count}. {line[8:].strip()}\n")
print(count, "mails")
