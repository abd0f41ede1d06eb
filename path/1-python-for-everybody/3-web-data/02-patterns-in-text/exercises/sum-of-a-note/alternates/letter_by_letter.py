def sum_numbers(text):
    cleaned = ""
    for letter in text:
        if letter in "0123456789":
            cleaned = cleaned + letter
        else:
            cleaned = cleaned + " "
    total = 0
    for number in cleaned.split():
        total += int(number)
    return total
