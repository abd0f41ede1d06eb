# id: own
# belief: a word in a line is as good as a word at its front
# fails: R2, R4
# hint: You also took a sentence in which the word turns up in the middle. Which question looks at
#   the front of a line only?
name = input("Which mailbox? ")
count = 0
with open(name, encoding="utf-8") as mailbox:
    with open("subjects.txt", "w", encoding="utf-8") as subjects:
        for line in mailbox:
            if "Subject:" in line:
                count = count + 1
                subjects.write(f"{count}. {line[line.find(':') + 1 :].strip()}\n")
print(count, "mails")
