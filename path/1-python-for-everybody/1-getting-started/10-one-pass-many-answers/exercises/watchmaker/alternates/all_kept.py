numbers = []
for line in iter(input, "done"):
    try:
        numbers.append(int(line))
    except ValueError:
        print("digits, please")

if numbers:
    print("fastest:", max(numbers))
    print("slowest:", min(numbers))
    print("average:", sum(numbers) / len(numbers))
else:
    print("no days")
