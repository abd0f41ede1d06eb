def between(text, left, right):
    if left not in text:
        return ""
    rest = text[text.find(left) + len(left):]
    return rest[:rest.find(right)]


total = 0
while True:
    message = input("Message? ")
    if message == "":
        break
    name = f"{between('|' + message, '|', ':').strip().lower():<10}"
    piece = between(message, "weight=", "kg")
    if piece:
        total += float(piece)
        piece = f"{float(piece):.1f}"
    else:
        piece = "-"
    print(f"{name}{piece:>8}")
print("together  " + f"{total:>8.1f}")
