# BEGIN SOLUTION
total = 0
message = input("Message? ")

while message != "":
    # the name: up to the colon
    name = message[:message.find(":")].strip().lower()

    # the weight: between its marks, if they are there
    place = message.find("weight=")
    if place == -1:
        print(f"{name:<10}{'-':>8}")
    else:
        start = place + len("weight=")
        weight = float(message[start:message.find("kg", start)])
        total = total + weight
        print(f"{name:<10}{weight:>8.1f}")

    message = input("Message? ")

print(f"{'together':<10}{total:>8.1f}")
# STARTER
# # Ask for messages until an empty line, and print the report.
# print("not written yet")
# END SOLUTION
