# id: PY16
# belief: month 12 stands at place 12 of the list
# fails: R3
# hint: January has 28 days with you, and December stops with an error. A list counts from 0, months
#   from 1. What does that mean for the place?
def is_date(text):
    pieces = text.split("-")
    if [len(piece) for piece in pieces] != [4, 2, 2]:
        return False
    if not "".join(pieces).isdigit():
        return False
    year, month, day = [int(piece) for piece in pieces]
    days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if year % 400 == 0 or (year % 4 == 0 and year % 100 != 0):
        days[1] = 29
    return 1 <= month <= 12 and 1 <= day <= days[month]
