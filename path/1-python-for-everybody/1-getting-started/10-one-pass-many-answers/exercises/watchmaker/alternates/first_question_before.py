def whole(text):
    """Return the number in the text, or None."""
    try:
        return int(text)
    except ValueError:
        return None


fastest = None
slowest = None
total = 0
days = 0
typed = input("Fast by? ")
while typed != "done":
    number = whole(typed)
    if number is None:
        print("digits, please")
    else:
        if days == 0:
            fastest = number
            slowest = number
        fastest = max(fastest, number)
        slowest = min(slowest, number)
        total += number
        days += 1
    typed = input("Fast by? ")

if days == 0:
    print("no days")
else:
    print("fastest:", fastest)
    print("slowest:", slowest)
    print("average:", total / days)
