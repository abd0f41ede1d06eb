text = ""
number = 0
with open(input("Which mailbox? "), encoding="utf-8") as file:
    for line in file:
        if line.startswith("Subject:"):
            number += 1
            text = text + str(number) + ". " + line.replace("Subject:", "", 1).strip() + "\n"
with open("subjects.txt", "w", encoding="utf-8") as file:
    file.write(text)
print("mails:", number)
