# BEGIN SOLUTION
name = input("Which mailbox? ")
count = 0

with open(name, encoding="utf-8") as mailbox:
    with open("subjects.txt", "w", encoding="utf-8") as subjects:
        for line in mailbox:
            if not line.startswith("Subject:"):
                continue
            count = count + 1
            subjects.write(f"{count}. {line[8:].strip()}\n")

print(count, "mails")
# STARTER
# # Ask for the mailbox, write subjects.txt, say how many.
# print("not written yet")
# END SOLUTION
