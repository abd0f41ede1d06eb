import re

numbers = []
with open(input("Which day? ")) as book:
    for line in book:
        if line.startswith("in "):
            numbers += re.findall(" [0-9]+", line)
print("crates:", sum([int(number) for number in numbers]))
