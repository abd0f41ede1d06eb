# id: own
# belief: no year that can be divided by 100 is a leap year
# fails: R4
# hint: The year 2000 had a 29 February. Read the last half of the rule once more.
def is_date(text):
    pieces = text.split("-")
    if [len(piece) for piece in pieces] != [4, 2, 2]:
        return False
    if not "".join(pieces).isdigit():
        return False
    year, month, day = [int(piece) for piece in pieces]
    days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if year % 4 == 0 and year % 100 != 0:
        days[1] = 29
    return 1 <= month <= 12 and 1 <= day <= days[month - 1]
