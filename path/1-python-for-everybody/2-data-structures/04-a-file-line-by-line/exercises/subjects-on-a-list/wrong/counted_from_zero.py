# id: own
# belief: counting begins with 0, as places in a text do
# fails: R3
# hint: Your first subject has the number 0. People count from 1. Does your counter grow before you
#   write, or after?
name = input("Which mailbox? ")
count = 0
with open(name, encoding="utf-8") as mailbox:
    with open("subjects.txt", "w", encoding="utf-8") as subjects:
        for line in mailbox:
            if line.startswith("Subject:"):
                subjects.write(f"{count}. {line[8:].strip()}\n")
                count = count + 1
print(count, "mails")
