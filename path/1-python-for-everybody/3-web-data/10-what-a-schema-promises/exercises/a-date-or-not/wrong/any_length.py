# id: own
# belief: three numbers between hyphens are the form
# fails: R1
# hint: You let 1815-6-18 through. The rule counts the digits. What do you ask each piece besides
#   whether it is made of digits?
def is_date(text):
    pieces = text.split("-")
    if len(pieces) != 3 or not "".join(pieces).isdigit() or "" in pieces:
        return False
    year, month, day = [int(piece) for piece in pieces]
    days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if year % 400 == 0 or (year % 4 == 0 and year % 100 != 0):
        days[1] = 29
    return 1 <= month <= 12 and 1 <= day <= days[month - 1]
